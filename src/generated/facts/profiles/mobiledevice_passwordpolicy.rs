// From mdm/profiles/com.apple.mobiledevice.passwordpolicy.yaml; rewritten by `cargo xtask codegen`.

use crate::schema::facts::*;

rows! {
    F58D: since(4, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Allowed));
    FHYY: since(10, 7, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
    NOT: NEVER;
    CAZT: since(2, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Allowed));
    HWH8: since(10, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED);
    HDHT: since(4, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).shared(mode(M::Forbidden)).user(mode(M::Ignored));
    BGS8: since(2, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::MULTIPLE).no(f::SUPERVISED).user(mode(M::Ignored));
    HPN7: since(10, 10, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
    FN7R: since(10, 13, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Ignored));
    F4U8: since(14, 0, 0).deprecated_in(27, 0, 0).yes(f::MANUAL | f::DEVICE | f::MULTIPLE | f::USER).no(f::DEP | f::SUPERVISED | f::APPROVED).user(mode(M::Forbidden));
}

#[rustfmt::skip]
static IN_REQUEST: List = List(&[
    K("allowSimple", Boolean, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Default(S::Boolean(true))]),
    K("forcePIN", Boolean, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Default(S::Boolean(false))]),
    K("maxFailedAttempts", Integer, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Default(S::Integer(11)), Min(S::Integer(2)), Max(S::Integer(11))]),
    K("maxInactivity", Integer, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Min(S::Integer(0)), Max(S::Integer(15))]),
    K("maxPINAgeInDays", Integer, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Min(S::Integer(1)), Max(S::Integer(730))]),
    K("minComplexChars", Integer, Optional, [HDHT, FHYY, NOT, BGS8, NOT], None, &[Default(S::Integer(0)), Min(S::Integer(0)), Max(S::Integer(4))]),
    K("minLength", Integer, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Default(S::Integer(0)), Min(S::Integer(0)), Max(S::Integer(16))]),
    K("requireAlphanumeric", Boolean, Optional, [HDHT, FHYY, NOT, BGS8, NOT], None, &[Default(S::Boolean(false))]),
    K("pinHistory", Integer, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Min(S::Integer(1)), Max(S::Integer(50))]),
    K("maxGracePeriod", Integer, Optional, [HDHT, FHYY, NOT, BGS8, HWH8], None, &[Default(S::Integer(0))]),
    K("minutesUntilFailedLoginReset", Integer, Optional, [NOT, HPN7, NOT, NOT, NOT], None, &[]),
    K("changeAtNextAuth", Boolean, Optional, [NOT, FN7R, NOT, NOT, NOT], None, &[Default(S::Boolean(false))]),
    K("customRegex", Dictionary, Optional, [NOT, F4U8, NOT, NOT, NOT], Some(&IN_CUSTOM_REGEX), &[]),
]);

#[rustfmt::skip]
static IN_CUSTOM_REGEX: List = List(&[
    K("passwordContentRegex", String, Required, [NOT, F4U8, NOT, NOT, NOT], None, &[]),
    K("passwordContentDescription", Dictionary, Optional, [NOT, F4U8, NOT, NOT, NOT], Some(&IN_PASSWORD_CONTENT_DESCRIPTION), &[]),
]);

#[rustfmt::skip]
static IN_PASSWORD_CONTENT_DESCRIPTION: List = List(&[
    K("ANY", String, Optional, [NOT, F4U8, NOT, NOT, NOT], None, &[]),
]);

#[rustfmt::skip]
pub(crate) static ITEM: Item = Item {
    kind: ItemKind::Payload,
    path: "mdm/profiles/com.apple.mobiledevice.passwordpolicy.yaml",
    name: "com.apple.mobiledevice.passwordpolicy",
    title: "Passcode",
    apply: None,
    on: [F58D, FHYY, NOT, CAZT, HWH8],
    rows: ROWS,
    request: Some(&IN_REQUEST),
    response: None,
    reasons: &[],
    related: &[],
};
