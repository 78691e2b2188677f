// From mdm/commands/application.invitetoprogram.yaml; rewritten by `cargo xtask codegen`.
//! Command `InviteToProgram`, from the server.

use crate::command::Command;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Command `InviteToProgram`, from the server.
///
/// ```text
/// ProgramID      string  required  "com.apple.cloudvpp"
/// InvitationURL  string  required
/// ```
///
/// Available from iOS 7.0, macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.invitetoprogram.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct InviteToProgram {
    /// `ProgramID`: string, required.
    pub program_id: ProgramId,
    /// `InvitationURL`: string, required.
    pub invitation_url: String,
    /// `RequestRequiresNetworkTether`: boolean, optional. Whether the device
    /// must have a network tether to take the command.
    pub request_requires_network_tether: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InviteToProgram {
    /// With the keys that it needs.
    pub fn new(program_id: impl Into<ProgramId>, invitation_url: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            invitation_url: invitation_url.into(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }

    /// Sets `RequestRequiresNetworkTether`.
    #[must_use]
    pub fn request_requires_network_tether(
        mut self,
        request_requires_network_tether: bool,
    ) -> Self {
        self.request_requires_network_tether = Some(request_requires_network_tether);
        self
    }
}

impl Record for InviteToProgram {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InviteToProgram",
            [
                Key::constant("RequestType", "InviteToProgram"),
                Key::required("ProgramID", Expect::String),
                Key::required("InvitationURL", Expect::String),
                Key::optional("RequestRequiresNetworkTether", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => SlotMut::Constant("InviteToProgram"),
            1 => self.program_id.slot_mut(),
            2 => self.invitation_url.slot_mut(),
            3 => self.request_requires_network_tether.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => SlotRef::Constant("InviteToProgram"),
            1 => self.program_id.slot_ref(),
            2 => self.invitation_url.slot_ref(),
            3 => self.request_requires_network_tether.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            program_id: Field::blank(),
            invitation_url: Field::blank(),
            request_requires_network_tether: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(InviteToProgram);

/// Answer to the command `InviteToProgram`, from the device.
///
/// ```text
/// InvitationResult  string  required  "Acknowledged" | "InvalidProgramID" | "InvalidInvitationURL"
/// ```
///
/// Available from iOS 7.0, macOS 10.9.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/commands/application.invitetoprogram.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteToProgramResponse {
    /// `InvitationResult`: string, required.
    pub invitation_result: Option<InvitationResult>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for InviteToProgramResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InviteToProgramResponse",
            [Key::optional("InvitationResult", Expect::String),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.invitation_result.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.invitation_result.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(InviteToProgramResponse);

impl Command for InviteToProgram {
    const REQUEST_TYPE: &'static str = "InviteToProgram";
    type Response = InviteToProgramResponse;
}

open_enum! {
    /// Values of `ProgramID`.
    pub enum ProgramId {
        /// `com.apple.cloudvpp`
        Cloudvpp = "com.apple.cloudvpp",
    }
}

open_enum! {
    /// Values of `InvitationResult`.
    pub enum InvitationResult {
        /// `Acknowledged`
        Acknowledged = "Acknowledged",
        /// `InvalidProgramID`
        InvalidProgramId = "InvalidProgramID",
        /// `InvalidInvitationURL`
        InvalidInvitationUrl = "InvalidInvitationURL",
    }
}
