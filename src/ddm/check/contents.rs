//! Declarations one by one: names, and what the schema says of them.

use super::{Check, FindingRule, path};
use crate::{
    checkin::DeclarationKind,
    ddm::{
        ServedDeclaration,
        references::{content_type, is_media_type},
    },
    plist::Dictionary,
    schema::{self, Os, Rule, Since, Subject, Target, Violation, validate_dictionary},
};

/// What Apple's schema says in words of identifiers and server tokens.
const LONGEST: usize = 64;

impl Check<'_> {
    pub(super) fn contents(&mut self, target: Option<&Target>) {
        for read in std::mem::take(&mut self.read) {
            self.names(read.served);
            self.own_content_type(read.served, read.payload());
            let violations = match target {
                Some(target) => {
                    validate_dictionary(&read.declaration, Subject::Declaration, target)
                }
                None => everywhere(&read.declaration, read.served.declaration_type()),
            };
            for violation in violations {
                self.report_as(
                    violation.severity().into(),
                    read.served,
                    FindingRule::Schema(violation.rule()),
                    violation.path().clone(),
                    violation.message().to_owned(),
                );
            }
            self.read.push(read);
        }
    }

    fn names(&mut self, served: &ServedDeclaration) {
        let names = [
            (
                "Identifier",
                served.identifier(),
                FindingRule::IdentifierLength,
            ),
            (
                "ServerToken",
                served.server_token(),
                FindingRule::ServerTokenLength,
            ),
        ];
        for (key, name, rule) in names {
            if name.len() > LONGEST {
                let message = format!("{} octets; at most {LONGEST} are allowed", name.len());
                self.report(served, rule, path(&[key]), message);
            }
        }
    }

    /// Credentials have content of a media type that their own type says.
    fn own_content_type(&mut self, served: &ServedDeclaration, payload: Option<&Dictionary>) {
        if served.kind() != DeclarationKind::Asset {
            return;
        }
        let item = schema::declaration(served.declaration_type());
        let allowed = item.and_then(|item| item.key("Reference")?.asset_content_types());
        let found = payload.and_then(content_type);
        if let (Some(allowed), Some(found)) = (allowed, found)
            && !is_media_type(found, allowed)
        {
            let message = format!("of media type {found}; allowed are {}", allowed.join(", "));
            let path = path(&["Payload", "Reference", "ContentType"]);
            self.report(served, FindingRule::AssetContentType, path, message);
        }
    }
}

/// What is wrong on each system that has the declaration, whatever the device.
fn everywhere(declaration: &Dictionary, declaration_type: &str) -> Vec<Violation> {
    let item = schema::declaration(declaration_type);
    let has = |os: &Os| item.is_none_or(|item| item.on(*os).introduced() != Some(Since::Never));
    let mut systems = Os::ALL.into_iter().filter(has).map(|os| {
        let target = Target::new(os, None).supervised().ade().user_approved();
        validate_dictionary(declaration, Subject::Declaration, &target)
    });
    let mut found = systems.next().unwrap_or_default();
    found.retain(|violation| !depends_on_device(violation.rule()));
    for others in systems {
        if found.is_empty() {
            break;
        }
        found.retain(|one| {
            let same = |other: &Violation| other.rule() == one.rule() && other.path() == one.path();
            others.iter().any(same)
        });
    }
    found
}

fn depends_on_device(rule: Rule) -> bool {
    !matches!(
        rule,
        Rule::MissingRequired
            | Rule::UnknownKey
            | Rule::UnknownItem
            | Rule::Type
            | Rule::Range
            | Rule::ValueList
            | Rule::Format
            | Rule::Repetition
            | Rule::AssetType
            | Rule::Unwritable
    )
}
