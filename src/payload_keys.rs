//! What every payload of a profile has.

/// The keys that every payload has, beside `PayloadType`, which its own type
/// says. Identifiers and UUIDs are the caller's.
///
/// ```text
/// PayloadIdentifier    string   required
/// PayloadUUID          string   required
/// PayloadVersion       integer  required  1; in use, it may be absent
/// PayloadDisplayName   string   optional
/// PayloadDescription   string   optional
/// PayloadOrganization  string   optional
/// PayloadEnabled       boolean  of older tools
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayloadKeys {
    /// `PayloadIdentifier`: string, required.
    pub identifier: String,
    /// `PayloadUUID`: string, required.
    pub uuid: String,
    /// `PayloadVersion`: integer, required, 1.
    pub version: Option<i64>,
    /// `PayloadDisplayName`: string, optional.
    pub display_name: Option<String>,
    /// `PayloadDescription`: string, optional.
    pub description: Option<String>,
    /// `PayloadOrganization`: string, optional.
    pub organization: Option<String>,
    /// `PayloadEnabled`: boolean, which many tools write.
    pub enabled: Option<bool>,
}

impl PayloadKeys {
    /// Version 1, without what is optional.
    pub fn new(identifier: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            uuid: uuid.into(),
            version: Some(1),
            ..Self::blank()
        }
    }

    /// Sets `PayloadDisplayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `PayloadDescription`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PayloadOrganization`.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    pub(crate) fn blank() -> Self {
        Self {
            identifier: String::new(),
            uuid: String::new(),
            version: None,
            display_name: None,
            description: None,
            organization: None,
            enabled: None,
        }
    }
}
