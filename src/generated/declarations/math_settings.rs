// From declarative/declarations/configurations/math.settings.yaml; rewritten by `cargo xtask codegen`.
//! Declaration `com.apple.configuration.math.settings`.

use crate::ddm::DeclarationPayload;
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};

/// Declaration `com.apple.configuration.math.settings`.
///
/// ```text
/// Calculator             dictionary  optional
///   BasicMode            dictionary  optional
///     AddSquareRoot      boolean     required
///   ScientificMode       dictionary  optional
///     Enabled            boolean     required
///   ProgrammerMode       dictionary  optional  macOS 15.0
///     Enabled            boolean     required
///   MathNotesMode        dictionary  optional
///     Enabled            boolean     required
///   InputModes           dictionary  optional
///     UnitConversion     boolean     required
///     RPN                boolean     required  macOS 15.0
/// SystemBehavior         dictionary  optional
///   KeyboardSuggestions  boolean     required
///   MathNotes            boolean     required
/// ```
///
/// Available from iOS 18.0, macOS 15.0.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/declarative/declarations/configurations/math.settings.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MathSettings {
    /// `Calculator`: dictionary, optional.
    pub calculator: Option<Calculator>,
    /// `SystemBehavior`: dictionary, optional.
    pub system_behavior: Option<SystemBehavior>,
    /// What the table does not know.
    pub extra: Extra,
}

impl MathSettings {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Calculator`.
    #[must_use]
    pub fn calculator(mut self, calculator: Calculator) -> Self {
        self.calculator = Some(calculator);
        self
    }

    /// Sets `SystemBehavior`.
    #[must_use]
    pub fn system_behavior(mut self, system_behavior: SystemBehavior) -> Self {
        self.system_behavior = Some(system_behavior);
        self
    }
}

impl Record for MathSettings {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MathSettings",
            [
                Key::optional("Calculator", Expect::Dictionary),
                Key::optional("SystemBehavior", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.calculator.slot_mut(),
            1 => self.system_behavior.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.calculator.slot_ref(),
            1 => self.system_behavior.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(MathSettings);

/// `Calculator` of [`MathSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calculator {
    /// `BasicMode`: dictionary, optional.
    pub basic_mode: Option<BasicMode>,
    /// `ScientificMode`: dictionary, optional.
    pub scientific_mode: Option<ScientificMode>,
    /// `ProgrammerMode`: dictionary, optional. Since macOS 15.0.
    pub programmer_mode: Option<ProgrammerMode>,
    /// `MathNotesMode`: dictionary, optional.
    pub math_notes_mode: Option<MathNotesMode>,
    /// `InputModes`: dictionary, optional.
    pub input_modes: Option<InputModes>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Calculator {
    /// With none of its keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BasicMode`.
    #[must_use]
    pub fn basic_mode(mut self, basic_mode: BasicMode) -> Self {
        self.basic_mode = Some(basic_mode);
        self
    }

    /// Sets `ScientificMode`.
    #[must_use]
    pub fn scientific_mode(mut self, scientific_mode: ScientificMode) -> Self {
        self.scientific_mode = Some(scientific_mode);
        self
    }

    /// Sets `ProgrammerMode`.
    #[must_use]
    pub fn programmer_mode(mut self, programmer_mode: ProgrammerMode) -> Self {
        self.programmer_mode = Some(programmer_mode);
        self
    }

    /// Sets `MathNotesMode`.
    #[must_use]
    pub fn math_notes_mode(mut self, math_notes_mode: MathNotesMode) -> Self {
        self.math_notes_mode = Some(math_notes_mode);
        self
    }

    /// Sets `InputModes`.
    #[must_use]
    pub fn input_modes(mut self, input_modes: InputModes) -> Self {
        self.input_modes = Some(input_modes);
        self
    }
}

impl Record for Calculator {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Calculator",
            [
                Key::optional("BasicMode", Expect::Dictionary),
                Key::optional("ScientificMode", Expect::Dictionary),
                Key::optional("ProgrammerMode", Expect::Dictionary),
                Key::optional("MathNotesMode", Expect::Dictionary),
                Key::optional("InputModes", Expect::Dictionary),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.basic_mode.slot_mut(),
            1 => self.scientific_mode.slot_mut(),
            2 => self.programmer_mode.slot_mut(),
            3 => self.math_notes_mode.slot_mut(),
            4 => self.input_modes.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.basic_mode.slot_ref(),
            1 => self.scientific_mode.slot_ref(),
            2 => self.programmer_mode.slot_ref(),
            3 => self.math_notes_mode.slot_ref(),
            4 => self.input_modes.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Calculator);

/// `BasicMode` of [`Calculator`].
#[derive(Clone)]
#[non_exhaustive]
pub struct BasicMode {
    /// `AddSquareRoot`: boolean, required.
    pub add_square_root: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl BasicMode {
    /// With the keys that it needs.
    pub fn new(add_square_root: bool) -> Self {
        Self {
            add_square_root,
            extra: Extra::new(),
        }
    }
}

impl Record for BasicMode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "BasicMode",
            [Key::required("AddSquareRoot", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.add_square_root.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.add_square_root.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            add_square_root: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(BasicMode);

/// `ScientificMode` of [`Calculator`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ScientificMode {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl ScientificMode {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for ScientificMode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ScientificMode",
            [Key::required("Enabled", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ScientificMode);

/// `ProgrammerMode` of [`Calculator`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ProgrammerMode {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl ProgrammerMode {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for ProgrammerMode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "ProgrammerMode",
            [Key::required("Enabled", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(ProgrammerMode);

/// `MathNotesMode` of [`Calculator`].
#[derive(Clone)]
#[non_exhaustive]
pub struct MathNotesMode {
    /// `Enabled`: boolean, required.
    pub enabled: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl MathNotesMode {
    /// With the keys that it needs.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: Extra::new(),
        }
    }
}

impl Record for MathNotesMode {
    fn keys(&self) -> &'static Keys {
        keys!(
            "MathNotesMode",
            [Key::required("Enabled", Expect::Boolean),]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.enabled.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.enabled.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            enabled: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(MathNotesMode);

/// `InputModes` of [`Calculator`].
#[derive(Clone)]
#[non_exhaustive]
pub struct InputModes {
    /// `UnitConversion`: boolean, required.
    pub unit_conversion: bool,
    /// `RPN`: boolean, required. Since macOS 15.0.
    pub rpn: Option<bool>,
    /// What the table does not know.
    pub extra: Extra,
}

impl InputModes {
    /// With the keys that it needs.
    pub fn new(unit_conversion: bool) -> Self {
        Self {
            unit_conversion,
            rpn: None,
            extra: Extra::new(),
        }
    }

    /// Sets `RPN`.
    #[must_use]
    pub fn rpn(mut self, rpn: bool) -> Self {
        self.rpn = Some(rpn);
        self
    }
}

impl Record for InputModes {
    fn keys(&self) -> &'static Keys {
        keys!(
            "InputModes",
            [
                Key::required("UnitConversion", Expect::Boolean),
                Key::optional("RPN", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.unit_conversion.slot_mut(),
            1 => self.rpn.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.unit_conversion.slot_ref(),
            1 => self.rpn.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            unit_conversion: Field::blank(),
            rpn: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(InputModes);

/// `SystemBehavior` of [`MathSettings`].
#[derive(Clone)]
#[non_exhaustive]
pub struct SystemBehavior {
    /// `KeyboardSuggestions`: boolean, required.
    pub keyboard_suggestions: bool,
    /// `MathNotes`: boolean, required.
    pub math_notes: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl SystemBehavior {
    /// With the keys that it needs.
    pub fn new(keyboard_suggestions: bool, math_notes: bool) -> Self {
        Self {
            keyboard_suggestions,
            math_notes,
            extra: Extra::new(),
        }
    }
}

impl Record for SystemBehavior {
    fn keys(&self) -> &'static Keys {
        keys!(
            "SystemBehavior",
            [
                Key::required("KeyboardSuggestions", Expect::Boolean),
                Key::required("MathNotes", Expect::Boolean),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.keyboard_suggestions.slot_mut(),
            1 => self.math_notes.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.keyboard_suggestions.slot_ref(),
            1 => self.math_notes.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            keyboard_suggestions: Field::blank(),
            math_notes: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(SystemBehavior);

impl DeclarationPayload for MathSettings {
    const TYPE: &'static str = "com.apple.configuration.math.settings";
}
