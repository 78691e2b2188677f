// From declarative/declarations/configurations/management.test.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.management.test`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::open_enum;

/// Declaration `com.apple.configuration.management.test`.
///
/// ```text
/// Echo                    string  required
/// EchoDataAssetReference  string  optional  iOS 17.0, macOS 14.0, tvOS 17.0, visionOS 1.1, watchOS 10.0
/// ReturnStatus            string  optional  "Installed" | "Failed" | "Unlocked"
/// ```
///
/// Available from iOS 15.0, macOS 13.0, tvOS 16.0, visionOS 1.1, watchOS 10.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/management.test.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct ManagementTest {
    /// `Echo`: string, required.
    pub echo: String,
    /// `EchoDataAssetReference`: string, optional. Since iOS 17.0, macOS 14.0,
    /// tvOS 17.0, visionOS 1.1, watchOS 10.0.
    pub echo_data_asset_reference: Option<String>,
    /// `ReturnStatus`: string, optional. Default: `Installed`.
    pub return_status: Option<ReturnStatus>,
    /// What the table does not know.
    pub extra: Extra,
}

impl ManagementTest {
    /// With the keys that it needs.
    pub fn new(echo: impl Into<String>) -> Self {
        Self {
            echo: echo.into(),
            echo_data_asset_reference: None,
            return_status: None,
            extra: Extra::new(),
        }
    }

    /// Sets `EchoDataAssetReference`.
    #[must_use]
    pub fn echo_data_asset_reference(
        mut self,
        echo_data_asset_reference: impl Into<String>,
    ) -> Self {
        self.echo_data_asset_reference = Some(echo_data_asset_reference.into());
        self
    }

    /// Sets `ReturnStatus`.
    #[must_use]
    pub fn return_status(mut self, return_status: impl Into<ReturnStatus>) -> Self {
        self.return_status = Some(return_status.into());
        self
    }
}

impl Record for ManagementTest {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ManagementTest",
            [
                Key::required("Echo", Expect::String),
                Key::optional("EchoDataAssetReference", Expect::String),
                Key::optional("ReturnStatus", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.echo.slot_mut(),
            1 => self.echo_data_asset_reference.slot_mut(),
            2 => self.return_status.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.echo.slot_ref(),
            1 => self.echo_data_asset_reference.slot_ref(),
            2 => self.return_status.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            echo: Field::blank(),
            echo_data_asset_reference: None,
            return_status: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ManagementTest);

impl DeclarationPayload for ManagementTest {
    const TYPE: &'static str = "com.apple.configuration.management.test";
}

open_enum! {
    /// Values of `ReturnStatus`.
    pub enum ReturnStatus {
        /// `Installed`
        Installed = "Installed",
        /// `Failed`
        Failed = "Failed",
        /// `Unlocked`
        Unlocked = "Unlocked",
    }
}
