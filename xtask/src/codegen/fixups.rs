//! Named corrections of the schema, and of the names it leads to. One that no
//! longer finds what it is about fails, so that none outlives its cause.

use super::model::{Item, Key, Kind, ListId, Presence, Schema};
use anyhow::{Context as _, Result, bail, ensure};
use std::{cell::RefCell, collections::BTreeMap};

/// A correction.
pub(crate) struct Fixup {
    pub(crate) name: &'static str,
    /// The file.
    pub(crate) item: &'static str,
    /// `request` or `response`, then keys: `response.ReturnToService`.
    pub(crate) path: &'static str,
    pub(crate) why: &'static str,
    pub(crate) action: Action,
}

impl Fixup {
    fn fault(&self) -> String {
        format!("fix-up `{}` matches nothing ({})", self.name, self.why)
    }
}

/// What is corrected. What it was is said as well, and must be so.
#[derive(Clone, Copy)]
pub(crate) enum Action {
    /// The type made for this key, or for the item (`request`), gets this name.
    Name(&'static str),
    /// The variant made for this value gets this name.
    #[cfg_attr(not(test), expect(dead_code, reason = "check-ins need none"))]
    Variant {
        value: &'static str,
        name: &'static str,
    },
    #[cfg_attr(not(test), expect(dead_code, reason = "check-ins need none"))]
    Kind { from: Kind, to: Kind },
    /// The request has this optional key as well.
    Add { key: &'static str, kind: Kind },
    Presence {
        from: Option<Presence>,
        to: Option<Presence>,
    },
}

/// The corrections that Apple's schema needs.
pub(crate) const FIXUPS: &[Fixup] = &[
    item_name(
        "mdm/profiles/com.apple.Dictionary.yaml",
        "ParentalControlsDictionary",
        "`Dictionary` is a value",
    ),
    item_name(
        "mdm/profiles/com.apple.MCX.FileVault2.yaml",
        "FileVault2",
        "`com.apple.MCX` has such keys too, in a file of its own",
    ),
    item_name(
        "mdm/profiles/loginwindow.yaml",
        "LoginItems",
        "`com.apple.loginwindow` is another payload",
    ),
    item_name(
        "declarative/declarations/assets/data.yaml",
        "AssetData",
        "`Data` is a value",
    ),
    item_name(
        "declarative/declarations/declarationbase.yaml",
        "DeclarationBase",
        "its type is `any`",
    ),
    item_name(
        "mdm/profiles/TopLevel.yaml",
        "Profile",
        "that is what it is",
    ),
    attribute("CHALLENGE"),
    attribute("DEVICE_NAME"),
    attribute("ICCID"),
    attribute("MAC_ADDRESS_EN0"),
    Fixup {
        name: "errors-of-status-items",
        item: "declarative/protocol/statusreport.yaml",
        path: "request.Errors._Errors",
        why: "`Error` is another type",
        action: Action::Name("StatusItemError"),
    },
    Fixup {
        name: "versions-of-profiles",
        item: "mdm/profiles/TopLevel.yaml",
        path: "request.PayloadVersion",
        why: "profiles that are in use leave it out, or write it as text",
        action: Action::Presence {
            from: Some(Presence::Required),
            to: None,
        },
    },
    enabled("mdm/profiles/TopLevel.yaml"),
    enabled("mdm/profiles/CommonPayloadKeys.yaml"),
    Fixup {
        name: "encrypted-profiles-have-no-content",
        item: "mdm/profiles/TopLevel.yaml",
        path: "request.PayloadContent",
        why: "EncryptedPayloadContent stands in its place",
        action: Action::Presence {
            from: Some(Presence::Required),
            to: None,
        },
    },
    Fixup {
        name: "return-to-service-options",
        item: "mdm/checkin/returntoservice.yaml",
        path: "response.ReturnToService",
        why: "message, answer and the key in the answer share one name",
        action: Action::Name("ReturnToServiceOptions"),
    },
];

/// What a device says of itself to a profile service, over the air.
const fn attribute(key: &'static str) -> Fixup {
    Fixup {
        name: key,
        item: "other/machineinfo.yaml",
        path: "request",
        why: "the file describes automated enrollment alone",
        action: Action::Add {
            key,
            kind: Kind::String,
        },
    }
}

/// Whether a profile or payload is to be used.
const fn enabled(item: &'static str) -> Fixup {
    Fixup {
        name: "profiles-that-are-enabled",
        item,
        path: "request",
        why: "many tools write it, and Apple took it out of the schema",
        action: Action::Add {
            key: "PayloadEnabled",
            kind: Kind::Boolean,
        },
    }
}

const fn item_name(item: &'static str, name: &'static str, why: &'static str) -> Fixup {
    Fixup {
        name,
        item,
        path: "request",
        why,
        action: Action::Name(name),
    }
}

/// The names that fix-ups give, until they are used.
#[derive(Default)]
pub(crate) struct Given {
    types: RefCell<BTreeMap<(String, String), &'static Fixup>>,
    variants: RefCell<BTreeMap<(String, String, String), &'static Fixup>>,
}

/// Adds the keys that the schema lacks: unlike the other corrections, they are
/// facts.
pub(crate) fn add_keys(schema: &mut Schema, fixups: &'static [Fixup]) -> Result<()> {
    for fixup in fixups {
        if let Action::Add { key, kind } = fixup.action {
            add_key(schema, fixup, key, kind).with_context(|| fixup.fault())?;
        }
    }
    Ok(())
}

fn add_key(schema: &mut Schema, fixup: &Fixup, key: &str, kind: Kind) -> Result<()> {
    ensure!(fixup.path == "request", "adds to requests alone");
    let item = schema.items.iter_mut().find(|item| item.path == fixup.item);
    let item = item.with_context(|| format!("no file {}", fixup.item))?;
    let list = item.request.and_then(|list| item.lists.get_mut(list));
    let list = list.context("no keys")?;
    ensure!(list.iter().all(|known| known.name != key), "{key} is there");
    list.push(Key::optional(key, kind));
    Ok(())
}

/// Makes the other corrections.
pub(crate) fn apply(schema: &mut Schema, fixups: &'static [Fixup]) -> Result<Given> {
    let given = Given::default();
    for fixup in fixups {
        one(schema, fixup, &given).with_context(|| fixup.fault())?;
    }
    Ok(given)
}

fn one(schema: &mut Schema, fixup: &'static Fixup, given: &Given) -> Result<()> {
    let item = schema
        .items
        .iter_mut()
        .find(|item| item.path == fixup.item)
        .with_context(|| format!("no file {}", fixup.item))?;
    let (file, path) = (fixup.item.to_owned(), fixup.path.to_owned());
    if let (Action::Name(_), "request") = (fixup.action, fixup.path) {
        given.types.borrow_mut().insert((file, path), fixup);
        return Ok(());
    }
    if let Action::Add { .. } = fixup.action {
        return Ok(());
    }
    let key = key_at(item, fixup.path).with_context(|| format!("no key {}", fixup.path))?;
    match fixup.action {
        Action::Name(_) => {
            given.types.borrow_mut().insert((file, path), fixup);
        }
        Action::Variant { value, .. } => {
            given
                .variants
                .borrow_mut()
                .insert((file, path, value.to_owned()), fixup);
        }
        Action::Add { .. } => {}
        Action::Kind { from, to } => {
            ensure!(key.kind == from, "{} is {}", fixup.path, key.kind.word());
            key.kind = to;
        }
        Action::Presence { from, to } => {
            ensure!(key.presence == from, "{} is {:?}", fixup.path, key.presence);
            key.presence = to;
        }
    }
    Ok(())
}

fn key_at<'a>(item: &'a mut Item, path: &str) -> Option<&'a mut Key> {
    let mut names = path.split('.');
    let mut list: ListId = match names.next()? {
        "request" => item.request?,
        "response" => item.response?,
        _ => return None,
    };
    let mut rest = path.split_once('.')?.1;
    loop {
        // Names have dots of their own: the longest that fits is meant.
        let keys = item.lists.get(list)?;
        let at = (0..keys.len())
            .filter(|at| {
                keys.get(*at).is_some_and(|key| {
                    let after = rest.strip_prefix(key.name.as_str());
                    after.is_some_and(|after| after.is_empty() || after.starts_with('.'))
                })
            })
            .max_by_key(|at| keys.get(*at).map_or(0, |key| key.name.len()))?;
        let key = keys.get(at)?;
        rest = rest.strip_prefix(key.name.as_str())?;
        let Some(next) = rest.strip_prefix('.') else {
            return item.lists.get_mut(list)?.get_mut(at);
        };
        list = key.subkeys?;
        rest = next;
    }
}

impl Given {
    /// The name given to the type of the key at a path.
    pub(crate) fn type_name(&self, item: &str, path: &str) -> Option<&'static str> {
        match self
            .types
            .borrow_mut()
            .remove(&(item.to_owned(), path.to_owned()))?
            .action
        {
            Action::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The name given to the variant of a value.
    pub(crate) fn variant(&self, item: &str, path: &str, value: &str) -> Option<&'static str> {
        let place = (item.to_owned(), path.to_owned(), value.to_owned());
        match self.variants.borrow_mut().remove(&place)?.action {
            Action::Variant { name, .. } => Some(name),
            _ => None,
        }
    }

    /// Fails if a name was given to what has none.
    pub(crate) fn all_used(&self) -> Result<()> {
        let (types, variants) = (self.types.borrow(), self.variants.borrow());
        if let Some(fixup) = types.values().chain(variants.values()).next() {
            bail!(fixup.fault());
        }
        Ok(())
    }
}
