// From declarative/declarations/configurations/passcode.settings.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    FUAV: since(15, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    G6RJ: since(13, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM | s::USER);
    NOT: NEVER;
    C4HP: since(2, 0, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM);
    D5QL: since(10, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM);
    EL3Z: since(16, 2, 0).enrollments(e::SUPERVISED | e::DEVICE | e::USER | e::LOCAL).scopes(s::SYSTEM).shared(unsaid().scopes(0));
    H3NN: since(13, 1, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM | s::USER);
    GB8Q: since(14, 0, 0).enrollments(e::SUPERVISED | e::LOCAL).scopes(s::SYSTEM | s::USER);
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("RequirePasscode", Boolean, Optional, [FUAV, G6RJ, NOT, C4HP, D5QL], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
    K("RequireAlphanumericPasscode", Boolean, Optional, [EL3Z, H3NN, NOT, C4HP, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
    K("RequireComplexPasscode", Boolean, Optional, [FUAV, G6RJ, NOT, C4HP, D5QL], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
    K("MinimumLength", Integer, Optional, [FUAV, G6RJ, NOT, C4HP, D5QL], None, &[Default(S::Integer(0)), Min(S::Integer(0)), Max(S::Integer(16)), Combined(C::NumberMax)]),
    K("MinimumComplexCharacters", Integer, Optional, [EL3Z, H3NN, NOT, C4HP, NOT], None, &[Default(S::Integer(0)), Min(S::Integer(0)), Max(S::Integer(4)), Combined(C::NumberMax)]),
    K("MaximumFailedAttempts", Integer, Optional, [FUAV, G6RJ, NOT, C4HP, D5QL], None, &[Default(S::Integer(11)), Min(S::Integer(2)), Max(S::Integer(11)), Combined(C::NumberMin)]),
    K("FailedAttemptsResetInMinutes", Integer, Optional, [NOT, H3NN, NOT, NOT, NOT], None, &[Combined(C::NumberMin)]),
    K("MaximumGracePeriodInMinutes", Integer, Optional, [FUAV, G6RJ, NOT, C4HP, D5QL], None, &[Combined(C::NumberMin)]),
    K("MaximumInactivityInMinutes", Integer, Optional, [FUAV, G6RJ, NOT, C4HP, D5QL], None, &[Min(S::Integer(0)), Max(S::Integer(15)), Combined(C::NumberMin)]),
    K("MaximumPasscodeAgeInDays", Integer, Optional, [EL3Z, H3NN, NOT, C4HP, D5QL], None, &[Min(S::Integer(0)), Max(S::Integer(730)), Combined(C::NumberMin)]),
    K("PasscodeReuseLimit", Integer, Optional, [FUAV, G6RJ, NOT, C4HP, D5QL], None, &[Min(S::Integer(1)), Max(S::Integer(50)), Combined(C::NumberMin)]),
    K("ChangeAtNextAuth", Boolean, Optional, [NOT, H3NN, NOT, NOT, NOT], None, &[Default(S::Boolean(false)), Combined(C::BooleanOr)]),
    K("CustomRegex", Dictionary, Optional, [NOT, GB8Q, NOT, NOT, NOT], Some(&IN_CUSTOM_REGEX), &[]),
]);

#[rustfmt::skip]
static IN_CUSTOM_REGEX: List = List(&[
    K("Regex", String, Required, [NOT, GB8Q, NOT, NOT, NOT], None, &[]),
    K("Description", Dictionary, Optional, [NOT, GB8Q, NOT, NOT, NOT], Some(&IN_DESCRIPTION), &[]),
]);

#[rustfmt::skip]
static IN_DESCRIPTION: List = List(&[
    K("ANY", String, Optional, [NOT, GB8Q, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Declaration,
    path: "declarative/declarations/configurations/passcode.settings.yaml",
    name: "com.apple.configuration.passcode.settings",
    title: "Passcode:Settings",
    apply: Some(Apply::Combined),
    on: [FUAV, G6RJ, NOT, C4HP, D5QL],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &["passcode.is-compliant", "passcode.is-present"],
};
