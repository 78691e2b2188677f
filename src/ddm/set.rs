//! A set of declarations, and what a device asks of it.

use super::{
    DeclarationItemsResponse, IntoServed, ServedDeclaration, SynchronizationTokens, TokensResponse,
    canonical::Canonical,
    declaration_items_response::{DeclarationItem, Declarations},
    token::TextsHash,
};
use crate::{
    checkin::DeclarationKind,
    error::{Error, ErrorKind, Result},
    plist::Date,
};
use bytes::Bytes;
use std::{fmt, sync::Arc};

/// The declarations of one device or user channel, at one moment. It never
/// changes; a clone costs a counter.
///
/// They are in the order of kind and identifier, whatever order they came in.
/// A kind holds an identifier once: a device asks for a declaration by these
/// two, so of two with the same pair, one could not be served. One identifier
/// in two kinds is a set that can be built and served, and one of the findings
/// of a check.
///
/// ```
/// use apple_mdm::ddm::{Declaration, DeclarationSet, ManagementTest};
/// use apple_mdm::checkin::DeclarationKind;
///
/// let mut builder = DeclarationSet::builder();
/// builder.add(Declaration::new("com.example.test", ManagementTest::new("hello")))?;
/// builder.add(br#"{"Type": "com.apple.activation.simple", "Identifier": "com.example.on",
///     "Payload": {"StandardConfigurations": ["com.example.test"]}}"#.as_slice())?;
/// builder.add_as(DeclarationKind::Configuration,
///     br#"{"Type": "com.example.thing", "Identifier": "com.example.it", "Payload": {}}"#.as_slice())?;
/// let set = builder.build()?;
///
/// assert_eq!(set.len(), 3);
/// let items = set.declaration_items();
/// assert_eq!(items.declarations.configurations.len(), 2);
/// let test = set.declaration(DeclarationKind::Configuration, "com.example.test").unwrap();
/// assert_eq!(test.server_token(), items.declarations.configurations[1].server_token);
/// # Ok::<_, apple_mdm::Error>(())
/// ```
#[derive(Clone)]
pub struct DeclarationSet(Arc<Set>);

/// What the list of declarations holds beside names and tokens.
const AROUND_ITEM: usize = r#"{"Identifier":"","ServerToken":""},"#.len();
const AROUND_ITEMS: usize = 256;

struct Set {
    /// By kind and identifier.
    declarations: Vec<ServedDeclaration>,
    token: String,
    /// The answer to `declaration-items`.
    items: Bytes,
}

impl DeclarationSet {
    /// No declarations: what a device gets that is to drop what it has.
    pub fn empty() -> Self {
        Self::of_sorted(Vec::new())
    }

    /// To add declarations one by one.
    pub fn builder() -> DeclarationSetBuilder {
        DeclarationSetBuilder::default()
    }

    /// A set of declarations whose types say their kind.
    ///
    /// # Errors
    ///
    /// The first of [`DeclarationSetBuilder::add`] and
    /// [`DeclarationSetBuilder::build`]; the path begins with the position of
    /// the declaration.
    pub fn from_declarations<D: IntoServed>(
        declarations: impl IntoIterator<Item = D>,
    ) -> Result<Self> {
        let mut builder = Self::builder();
        for (index, declaration) in declarations.into_iter().enumerate() {
            builder
                .add(declaration)
                .map_err(|error| error.in_index(index))?;
        }
        builder.build()
    }

    /// Goes over them once, for they lie scattered in memory: what is hashed of
    /// one is what the list of all has of it.
    fn of_sorted(declarations: Vec<ServedDeclaration>) -> Self {
        // Escapes are rare, and cost a reallocation.
        let lengths = declarations.iter().map(|item| item.item_length());
        let items_length = lengths.fold(AROUND_ITEMS, |sum, length| sum + length + AROUND_ITEM);
        let mut items = Vec::with_capacity(items_length);
        let mut hash = TextsHash::default();
        let mut rest = declarations.as_slice();
        items.extend_from_slice(b"{\"Declarations\":{");
        for kind in DeclarationKind::ALL {
            items.extend_from_slice(match kind {
                DeclarationKind::Activation => b"\"Activations\":[",
                DeclarationKind::Asset => b"],\"Assets\":[",
                DeclarationKind::Configuration => b"],\"Configurations\":[",
                DeclarationKind::Management => b"],\"Management\":[",
            });
            let count = rest.partition_point(|declaration| declaration.kind() <= kind);
            let (of_kind, others) = rest.split_at(count);
            rest = others;
            for (at, item) in of_kind.iter().enumerate() {
                hash.add(kind.as_str().as_bytes());
                hash.add(item.key().1);
                hash.add(item.server_token_bytes());
                if at > 0 {
                    items.push(b',');
                }
                item.write_item(&mut items);
            }
        }
        let token = hash.finish();
        items.extend_from_slice(b"]},\"DeclarationsToken\":\"");
        items.extend_from_slice(token.as_bytes());
        items.extend_from_slice(b"\"}");
        Self(Arc::new(Set {
            declarations,
            token,
            items: items.into(),
        }))
    }

    /// How many declarations there are.
    pub fn len(&self) -> usize {
        self.0.declarations.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.declarations.is_empty()
    }

    /// All declarations, by kind and identifier.
    pub fn iter(&self) -> std::slice::Iter<'_, ServedDeclaration> {
        self.0.declarations.iter()
    }

    /// The declarations of one kind, by identifier.
    pub fn of_kind(&self, kind: DeclarationKind) -> std::slice::Iter<'_, ServedDeclaration> {
        let all = &self.0.declarations;
        let from = all.partition_point(|declaration| declaration.kind() < kind);
        let to = all.partition_point(|declaration| declaration.kind() <= kind);
        all.get(from..to).unwrap_or_default().iter()
    }

    /// One declaration.
    pub fn declaration(
        &self,
        kind: DeclarationKind,
        identifier: &str,
    ) -> Option<&ServedDeclaration> {
        let all = &self.0.declarations;
        let found = all
            .binary_search_by(|declaration| declaration.key().cmp(&(kind, identifier.as_bytes())));
        found.ok().and_then(|at| all.get(at))
    }

    /// The declarations of this identifier, whatever their kind: one at most in
    /// a set that a device can use.
    pub fn of_identifier(&self, identifier: &str) -> impl Iterator<Item = &ServedDeclaration> {
        DeclarationKind::ALL
            .into_iter()
            .filter_map(move |kind| self.declaration(kind, identifier))
    }

    /// The value of `DeclarationsToken`: SHA-256, in hexadecimal, over kind,
    /// identifier and server token of every declaration, with their lengths.
    ///
    /// These are what a device compares. Where all server tokens are computed,
    /// the token changes with any content and with nothing else; a caller's
    /// own token that stays the same while its declaration changes leaves this
    /// one as it is, for the device would not fetch the declaration again
    /// anyway. [`SetDiff`](super::SetDiff) points such changes out.
    pub fn declarations_token(&self) -> &str {
        &self.0.token
    }

    /// The answer to `tokens`, and what a
    /// [`DeclarativeManagement`](crate::command::DeclarativeManagement)
    /// command carries to say that the set changed.
    ///
    /// The time is when the set came to be, in whole seconds; devices compare
    /// the token alone.
    pub fn tokens(&self, timestamp: Date) -> TokensResponse {
        let timestamp = timestamp.whole_seconds();
        TokensResponse::new(SynchronizationTokens::new(&self.0.token, timestamp))
    }

    /// [`tokens`](Self::tokens) as JSON.
    pub fn tokens_json(&self, timestamp: Date) -> Bytes {
        let (token, timestamp) = (&self.0.token, timestamp.whole_seconds());
        let json = format!(
            r#"{{"SyncTokens":{{"DeclarationsToken":"{token}","Timestamp":"{timestamp}"}}}}"#
        );
        json.into()
    }

    /// The answer to `declaration-items`: which declarations there are.
    pub fn declaration_items(&self) -> DeclarationItemsResponse {
        let items = |kind| {
            self.of_kind(kind)
                .map(|item| DeclarationItem::new(item.identifier(), item.server_token()))
        };
        let declarations = Declarations::new(
            items(DeclarationKind::Activation),
            items(DeclarationKind::Configuration),
            items(DeclarationKind::Asset),
            items(DeclarationKind::Management),
        );
        DeclarationItemsResponse::new(declarations, &self.0.token)
    }

    /// [`declaration_items`](Self::declaration_items) as JSON. Written with the
    /// set, however often it is asked for.
    pub fn declaration_items_json(&self) -> Bytes {
        self.0.items.clone()
    }
}

/// Two are equal if they hold equal declarations.
impl PartialEq for DeclarationSet {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.declarations == other.0.declarations
    }
}

impl Eq for DeclarationSet {}

impl Default for DeclarationSet {
    fn default() -> Self {
        Self::empty()
    }
}

impl fmt::Debug for DeclarationSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeclarationSet")
            .field("declarations_token", &self.0.token)
            .field("declarations", &self.0.declarations)
            .finish()
    }
}

impl<'a> IntoIterator for &'a DeclarationSet {
    type Item = &'a ServedDeclaration;
    type IntoIter = std::slice::Iter<'a, ServedDeclaration>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// See [`DeclarationSet::from_declarations`].
impl<D: IntoServed> TryFrom<Vec<D>> for DeclarationSet {
    type Error = Error;

    fn try_from(declarations: Vec<D>) -> Result<Self> {
        Self::from_declarations(declarations)
    }
}

/// See [`DeclarationSet::from_declarations`].
impl<D: IntoServed, const N: usize> TryFrom<[D; N]> for DeclarationSet {
    type Error = Error;

    fn try_from(declarations: [D; N]) -> Result<Self> {
        Self::from_declarations(declarations)
    }
}

/// Collects the declarations of a [`DeclarationSet`].
#[derive(Clone, Debug, Default)]
pub struct DeclarationSetBuilder {
    declarations: Vec<ServedDeclaration>,
    canonical: Canonical,
}

impl DeclarationSetBuilder {
    /// Adds a declaration whose type says its kind. Where it fails, nothing
    /// is added.
    ///
    /// # Errors
    ///
    /// See [`ServedDeclaration::new`].
    pub fn add(&mut self, declaration: impl IntoServed) -> Result<&mut Self> {
        self.push(None, declaration)
    }

    /// Adds a declaration as one of this kind: for types whose name says none.
    ///
    /// # Errors
    ///
    /// See [`ServedDeclaration::with_kind`].
    pub fn add_as(
        &mut self,
        kind: DeclarationKind,
        declaration: impl IntoServed,
    ) -> Result<&mut Self> {
        self.push(Some(kind), declaration)
    }

    fn push(
        &mut self,
        kind: Option<DeclarationKind>,
        declaration: impl IntoServed,
    ) -> Result<&mut Self> {
        let served = declaration.into_served(kind, &mut self.canonical)?;
        self.declarations.push(served);
        Ok(self)
    }

    /// The set. The same declaration added twice is there once.
    ///
    /// # Errors
    ///
    /// [`DuplicateKey`](ErrorKind::DuplicateKey) where two declarations of one
    /// kind and identifier differ: which of them counted would depend on the
    /// order. The path is kind and identifier.
    pub fn build(self) -> Result<DeclarationSet> {
        let mut declarations = in_order(self.declarations)?;
        declarations.shrink_to_fit();
        Ok(DeclarationSet::of_sorted(declarations))
    }
}

/// By kind and identifier, each once.
///
/// Their texts lie scattered in memory, and comparing two of them means to
/// fetch both. So what is sorted is mostly the few bytes of their identifiers
/// that tell them apart.
fn in_order(unordered: Vec<ServedDeclaration>) -> Result<Vec<ServedDeclaration>> {
    let common = common_prefix(&unordered);
    let mut order: Vec<_> = unordered
        .iter()
        .enumerate()
        .map(|(at, declaration)| {
            let (kind, identifier) = declaration.key();
            let mut start = [0; 8];
            let rest = identifier.get(common..).unwrap_or_default();
            start
                .iter_mut()
                .zip(rest)
                .for_each(|(to, from)| *to = *from);
            (kind, u64::from_be_bytes(start), at)
        })
        .collect();
    let key = |at: usize| unordered.get(at).map(ServedDeclaration::key);
    order.sort_unstable_by(|(kind, start, at), (other_kind, other_start, other)| {
        (kind, start)
            .cmp(&(other_kind, other_start))
            .then_with(|| key(*at).cmp(&key(*other)))
    });
    let mut unordered: Vec<_> = unordered.into_iter().map(Some).collect();
    let mut declarations: Vec<ServedDeclaration> = Vec::with_capacity(unordered.len());
    let mut last = None;
    for (kind, start, at) in order {
        let Some(declaration) = unordered.get_mut(at).and_then(Option::take) else {
            continue;
        };
        let may_be_same = last.replace((kind, start)) == Some((kind, start));
        match declarations.last() {
            Some(before) if may_be_same && before.key() == declaration.key() => {
                if *before != declaration {
                    return Err(Error::new(ErrorKind::DuplicateKey)
                        .expected("one declaration of a kind and an identifier")
                        .in_key(declaration.identifier())
                        .in_key(kind.as_str()));
                }
            }
            _ => declarations.push(declaration),
        }
    }
    Ok(declarations)
}

/// How many bytes all identifiers begin with alike.
fn common_prefix(declarations: &[ServedDeclaration]) -> usize {
    let mut common = declarations.first().map_or(&[][..], |first| first.key().1);
    for declaration in declarations {
        let alike = common.iter().zip(declaration.key().1);
        let length = alike.take_while(|(a, b)| a == b).count();
        common = common.get(..length).unwrap_or_default();
    }
    common.len()
}

impl Extend<ServedDeclaration> for DeclarationSetBuilder {
    fn extend<I: IntoIterator<Item = ServedDeclaration>>(&mut self, declarations: I) {
        self.declarations.extend(declarations);
    }
}

impl FromIterator<ServedDeclaration> for DeclarationSetBuilder {
    fn from_iter<I: IntoIterator<Item = ServedDeclaration>>(declarations: I) -> Self {
        Self {
            declarations: declarations.into_iter().collect(),
            ..Self::default()
        }
    }
}
