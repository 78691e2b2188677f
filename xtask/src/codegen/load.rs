//! Files into the model. What is not understood is an error, never skipped.

use super::{
    model::{FOLDERS, Folder, Item, Key, Kind, ListId, Presence, Reason, Scalar, Schema, Wire},
    support::Support,
    yaml::{Document, NodeId},
};
use anyhow::{Context as _, Result, bail};
use std::{collections::HashMap, fs, path::Path};

/// Prose, which Apple's own files have and the model leaves out, and notes on
/// where a file came from.
const PROSE: &[&str] = &[
    "title",
    "description",
    "content",
    "notes",
    "note",
    "examples",
    "provenance",
];

/// Reads all files of a schema.
pub(crate) fn schema(root: &Path) -> Result<Schema> {
    let mut schema = Schema::default();
    for folder in FOLDERS {
        let mut paths = Vec::new();
        collect(root, folder.path, &mut paths)?;
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(root.join(&path)).with_context(|| path.clone())?;
            schema
                .items
                .push(item(folder, &path, &text).with_context(|| path.clone())?);
        }
    }
    Ok(schema)
}

/// The files of a folder and of those below it.
fn collect(root: &Path, folder: &str, into: &mut Vec<String>) -> Result<()> {
    let at = root.join(folder);
    let entries = fs::read_dir(&at).with_context(|| format!("no folder {}", at.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(root, &path, into)?;
        } else if path.ends_with(".yaml") {
            into.push(path);
        }
    }
    Ok(())
}

/// Reads one file.
pub(crate) fn item(folder: &'static Folder, path: &str, text: &str) -> Result<Item> {
    let document = Document::parse(text)?;
    let mut fields = Fields::of(&document, document.root())?;
    let title = fields.take_text("title")?.context("no title")?;
    let mut payload = fields.take_fields("payload")?.context("no payload")?;
    let wire = [
        ("requesttype", Wire::Request),
        ("payloadtype", Wire::Payload),
        ("declarationtype", Wire::Declaration),
        ("statusitemtype", Wire::StatusItem),
        ("credentialtype", Wire::Credential),
    ]
    .into_iter()
    .map(|(name, wire)| Ok(payload.take_text(name)?.map(|text| (wire, text))))
    .filter_map(Result::transpose)
    .collect::<Result<Vec<_>>>()?;
    if wire.len() > 1 {
        bail!("more than one type");
    }
    let apply = payload.take_text("apply")?;
    let support = payload.take_support()?;
    payload.end()?;

    let mut lists = Lists::default();
    let request = fields
        .take("payloadkeys")
        .map(|node| lists.read(&document, node))
        .transpose()?;
    let response = fields
        .take("responsekeys")
        .map(|node| lists.read(&document, node))
        .transpose()?;
    let mut reasons = Vec::new();
    if let Some(node) = fields.take("reasons") {
        for node in document.sequence(node)? {
            let mut fields = Fields::of(&document, *node)?;
            reasons.push(Reason {
                value: fields
                    .take_text("value")?
                    .context("a reason without a value")?,
                details: fields
                    .take("details")
                    .map(|node| lists.read(&document, node))
                    .transpose()?,
            });
            fields.end()?;
        }
    }
    let related_status_items = fields.take_related()?;
    fields.end()?;
    Ok(Item {
        path: path.to_owned(),
        folder,
        title,
        wire: wire.into_iter().next(),
        apply,
        support,
        lists: lists.lists,
        request,
        response,
        reasons,
        related_status_items,
    })
}

/// The lists read so far. A list that is met again, even by way of itself, is
/// the same list.
#[derive(Default)]
struct Lists {
    lists: Vec<Vec<Key>>,
    known: HashMap<NodeId, ListId>,
}

impl Lists {
    fn read(&mut self, document: &Document, node: NodeId) -> Result<ListId> {
        if let Some(id) = self.known.get(&node) {
            return Ok(*id);
        }
        let id = self.lists.len();
        self.known.insert(node, id);
        self.lists.push(Vec::new());
        let mut keys: Vec<Key> = Vec::new();
        for node in document.sequence(node)? {
            let line = document.line(*node);
            let key = self
                .key(document, *node)
                .with_context(|| format!("line {line}"))?;
            if keys.iter().any(|other| other.name == key.name) {
                bail!("line {line}: `{}` stands twice", key.name);
            }
            keys.push(key);
        }
        if let Some(list) = self.lists.get_mut(id) {
            *list = keys;
        }
        Ok(id)
    }

    fn key(&mut self, document: &Document, node: NodeId) -> Result<Key> {
        let mut fields = Fields::of(document, node)?;
        let name = fields.take_text("key")?.context("no key")?;
        let kind = Kind::parse(&fields.take_text("type")?.context("no type")?)?;
        let presence = match fields.take_text("presence")?.as_deref() {
            None => None,
            Some("required") => Some(Presence::Required),
            Some("optional") => Some(Presence::Optional),
            Some(word) => bail!("`{name}`: unknown presence `{word}`"),
        };
        let (mut min, mut max) = (None, None);
        if let Some(mut range) = fields.take_fields("range")? {
            min = range.take_scalar("min", kind)?;
            max = range.take_scalar("max", kind)?;
            range.end()?;
        }
        let mut repetition = None;
        if let Some(mut range) = fields.take_fields("repetition")? {
            let mut bound = |name| match range.take_scalar(name, Kind::Integer)? {
                Some(Scalar::Integer(number)) => Ok(u32::try_from(number)?),
                _ => bail!("a repetition without {name}"),
            };
            repetition = Some((bound("min")?, bound("max")?));
            range.end()?;
        }
        let values = match fields.take("rangelist") {
            Some(list) => document
                .sequence(list)?
                .iter()
                .map(|node| scalar(document, *node, kind))
                .collect::<Result<Vec<_>>>()
                .with_context(|| format!("`{name}`"))?,
            None => Vec::new(),
        };
        let subtype = fields.take_text("subtype")?;
        let key = Key {
            default: fields.take_scalar("default", kind)?,
            format: fields.take_text("format")?,
            subtype: subtype.or(fields.take_text("valuetype")?),
            asset_types: fields.take_texts("assettypes")?.unwrap_or_default(),
            asset_content_types: fields
                .take_texts("asset-content-types")?
                .unwrap_or_default(),
            combine: fields.take_text("combinetype")?,
            subkeys: fields
                .take("subkeys")
                .map(|node| self.read(document, node))
                .transpose()?,
            subkey_type: fields.take_text("subkeytype")?,
            support: fields.take_support()?,
            name,
            kind,
            presence,
            min,
            max,
            values,
            repetition,
        };
        fields.end().with_context(|| format!("`{}`", key.name))?;
        Ok(key)
    }
}

/// The entries of a mapping, to be taken one by one; what is left in the end
/// is unknown.
pub(super) struct Fields<'a> {
    document: &'a Document,
    entries: Vec<(&'a str, NodeId)>,
}

impl<'a> Fields<'a> {
    fn of(document: &'a Document, node: NodeId) -> Result<Self> {
        let entries = document.mapping(node)?;
        Ok(Self {
            document,
            entries: entries
                .iter()
                .map(|(key, node)| (key.as_str(), *node))
                .collect(),
        })
    }

    fn take(&mut self, name: &str) -> Option<NodeId> {
        let at = self.entries.iter().position(|(key, _)| *key == name)?;
        Some(self.entries.remove(at).1)
    }

    pub(super) fn take_fields(&mut self, name: &str) -> Result<Option<Self>> {
        self.take(name)
            .map(|node| Self::of(self.document, node))
            .transpose()
    }

    pub(super) fn take_text(&mut self, name: &str) -> Result<Option<String>> {
        self.take(name)
            .map(|node| Ok(self.document.scalar(node)?.0.to_owned()))
            .transpose()
    }

    pub(super) fn take_texts(&mut self, name: &str) -> Result<Option<Vec<String>>> {
        let Some(node) = self.take(name) else {
            return Ok(None);
        };
        let texts = self.document.sequence(node)?.iter();
        texts
            .map(|node| Ok(self.document.scalar(*node)?.0.to_owned()))
            .collect::<Result<_>>()
            .map(Some)
    }

    pub(super) fn take_flag(&mut self, name: &str) -> Result<Option<bool>> {
        match self.take_scalar(name, Kind::Boolean)? {
            Some(Scalar::Boolean(flag)) => Ok(Some(flag)),
            _ => Ok(None),
        }
    }

    fn take_scalar(&mut self, name: &str, kind: Kind) -> Result<Option<Scalar>> {
        self.take(name)
            .map(|node| scalar(self.document, node, kind))
            .transpose()
    }

    fn take_support(&mut self) -> Result<Support> {
        self.take_fields("supportedOS")?
            .map_or(Ok(Support::default()), Support::read)
    }

    /// `related-status-items`: names, alone or each in a mapping of its own.
    fn take_related(&mut self) -> Result<Vec<String>> {
        let Some(node) = self.take("related-status-items") else {
            return Ok(Vec::new());
        };
        let mut names = Vec::new();
        for node in self.document.sequence(node)? {
            if let Ok((text, _)) = self.document.scalar(*node) {
                names.push(text.to_owned());
                continue;
            }
            let mut fields = Fields::of(self.document, *node)?;
            names.extend(
                fields
                    .take_texts("status-items")?
                    .context("no status items")?,
            );
            fields.end()?;
        }
        Ok(names)
    }

    /// Fails if anything is left but prose.
    pub(super) fn end(self) -> Result<()> {
        let unknown = self.entries.iter().find(|(key, _)| !PROSE.contains(key));
        match unknown {
            Some((key, node)) => {
                bail!(
                    "line {}: `{key}` is unknown to the generator",
                    self.document.line(*node)
                )
            }
            None => Ok(()),
        }
    }
}

/// A value of a key of this kind. Keys that hold lists and dictionaries list
/// the values of what they hold.
fn scalar(document: &Document, node: NodeId, kind: Kind) -> Result<Scalar> {
    let (text, quoted) = document.scalar(node)?;
    let wrong = || {
        format!(
            "line {}: `{text}` is no {}",
            document.line(node),
            kind.word()
        )
    };
    if quoted && kind != Kind::String {
        bail!(wrong());
    }
    Ok(match kind {
        Kind::Integer => Scalar::Integer(text.parse().with_context(wrong)?),
        Kind::Real => Scalar::Real(text.parse().with_context(wrong)?),
        Kind::Boolean => Scalar::Boolean(text.parse().with_context(wrong)?),
        Kind::String => Scalar::String(text.to_owned()),
        _ => bail!(wrong()),
    })
}

impl Kind {
    fn parse(text: &str) -> Result<Self> {
        Ok(match text {
            "<string>" => Self::String,
            "<integer>" => Self::Integer,
            "<real>" => Self::Real,
            "<boolean>" => Self::Boolean,
            "<date>" => Self::Date,
            "<data>" => Self::Data,
            "<array>" => Self::Array,
            "<dictionary>" => Self::Dictionary,
            "<any>" => Self::Any,
            _ => bail!("unknown type `{text}`"),
        })
    }
}
