//! Nothing is lost: whatever a lenient decode takes, it gives back.

use super::{
    Extra, Field, Key, Keys, Record, SlotMut, SlotRef, Whole, generate::Kinds, impl_serde, record,
};
use crate::{
    CheckIn, CommandEnvelope, CommandReport,
    error::{Result, Warning},
    plist::{Dictionary, Value},
    record::Message,
};
use proptest::{prelude::*, sample::select};

const MIXED: Kinds = Kinds {
    wrong: 4,
    json: false,
    plain: false,
};
const PLAIN: Kinds = Kinds {
    plain: true,
    ..MIXED
};

fn comes_back<T: Message>(value: &Value) -> Result<(), TestCaseError> {
    if let Ok(decoded) = T::from_value_lenient(value) {
        prop_assert_eq!(&decoded.value.to_value()?, value);
        prop_assert_eq!(
            T::from_value(value).is_ok(),
            decoded.warnings.is_empty(),
            "warnings are what a strict decode refuses"
        );
    }
    let binary = value.to_binary()?;
    if let Ok(decoded) = T::from_slice_lenient(&binary) {
        let written = decoded.value.to_binary()?;
        prop_assert_eq!(&Value::from_slice(&written)?, value);
        // The typed fields say the same once more.
        let again = T::from_slice_lenient(&written)?;
        prop_assert_eq!(again.value.to_value()?, value.clone());
        prop_assert_eq!(again.warnings.len(), decoded.warnings.len());
    }
    Ok(())
}

/// Two dictionaries as one, so that keys stand twice.
fn joined(one: &Value, other: &Value) -> Result<Vec<u8>> {
    let entries = |value: &Value| -> Result<String> {
        let xml = String::from_utf8(value.to_xml()?).expect("text");
        let inner = xml
            .split_once("<dict>")
            .and_then(|(_, rest)| rest.rsplit_once("</dict>"));
        Ok(inner.map_or(String::new(), |(inner, _)| inner.to_owned()))
    };
    Ok(format!("<dict>{}{}</dict>", entries(one)?, entries(other)?).into_bytes())
}

/// Of a key that stands twice the last value that fits counts: every key is
/// there with one of its values, and the last where both fit or neither does.
fn comes_back_joined<T: Message>(one: &Value, other: &Value) -> Result<(), TestCaseError> {
    let bytes = joined(one, other)?;
    let Ok(decoded) = T::from_slice_lenient(&bytes) else {
        return Ok(());
    };
    let written = Value::from_slice(&decoded.value.to_xml()?)?;
    let all = Value::from_slice_lenient(&bytes)?.value;
    let (written, all) = (entries(&written), entries(&all));
    prop_assert_eq!(written.len(), all.len());
    for (key, last) in all {
        let value = written.get(key);
        let first = one.get(key);
        prop_assert!(
            value == Some(last) || value.is_some() && value == first,
            "{key}"
        );
        if value != Some(last) {
            let told = |w: &Warning| w.path().segments().next() == Some(&key.into());
            prop_assert!(
                decoded.warnings.iter().filter(|w| told(w)).count() > 1,
                "{key}"
            );
        }
    }
    prop_assert_eq!(T::from_slice(&bytes).is_ok(), decoded.warnings.is_empty());
    Ok(())
}

fn entries(value: &Value) -> &Dictionary {
    value.as_dictionary().expect("a dictionary")
}

/// The keys of check-ins, reports and commands, often with values that fit.
fn message(kinds: Kinds) -> BoxedStrategy<Value> {
    let text = |texts: &[&'static str]| select(texts.to_vec()).prop_map(Value::from).boxed();
    let flag = || any::<bool>().prop_map(Value::from).boxed();
    let data = || Just(Value::Data(b"token".into())).boxed();
    let item = kinds.record(
        vec![],
        vec![
            ("ErrorCode", (-9..9).prop_map(Value::from).boxed()),
            ("ErrorDomain", text(&["MCMDMErrorDomain"])),
            ("LocalizedDescription", text(&["no"])),
        ],
    );
    let parameters = kinds.record(
        vec![],
        vec![("SecurityToken", text(&["s"])), ("PhoneUDID", text(&["p"]))],
    );
    let command = kinds.record(
        vec![("RequestType", text(&["DeviceLock"]))],
        vec![("PIN", kinds.any())],
    );
    let types = [
        "Authenticate",
        "CheckOut",
        "DeclarativeManagement",
        "GetBootstrapToken",
        "GetToken",
        "ReturnToService",
        "SetBootstrapToken",
        "TokenUpdate",
        "UserAuthenticate",
        "Tomorrow",
    ];
    kinds.record(
        vec![
            ("MessageType", text(&types)),
            ("Status", text(&["Acknowledged", "Idle", "Later"])),
            ("CommandUUID", text(&["c1"])),
            ("Command", command),
        ],
        vec![
            ("UDID", text(&["d1", ""])),
            ("UserID", text(&["u1"])),
            ("EnrollmentID", text(&["e1"])),
            ("NotOnConsole", flag()),
            ("AwaitingConfiguration", flag()),
            ("Topic", text(&["com.apple.mgmt.x"])),
            ("Token", data()),
            ("UnlockToken", data()),
            ("PushMagic", text(&["m"])),
            ("Data", data()),
            ("Endpoint", text(&["status"])),
            ("TokenParameters", parameters),
            (
                "ErrorChain",
                proptest::collection::vec(item, 0..3)
                    .prop_map(Value::from)
                    .boxed(),
            ),
        ],
    )
}

/// More keys than a word has bits.
macro_rules! many {
    ($($n:ident $key:literal)*) => {
        record! { Many { $($n: Option<i64> = optional $key,)* } }
    };
}
many! {
    k0 "K0" k1 "K1" k2 "K2" k3 "K3" k4 "K4" k5 "K5" k6 "K6" k7 "K7" k8 "K8" k9 "K9" k10 "K10"
    k11 "K11" k12 "K12" k13 "K13" k14 "K14" k15 "K15" k16 "K16" k17 "K17" k18 "K18" k19 "K19"
    k20 "K20" k21 "K21" k22 "K22" k23 "K23" k24 "K24" k25 "K25" k26 "K26" k27 "K27" k28 "K28"
    k29 "K29" k30 "K30" k31 "K31" k32 "K32" k33 "K33" k34 "K34" k35 "K35" k36 "K36" k37 "K37"
    k38 "K38" k39 "K39" k40 "K40" k41 "K41" k42 "K42" k43 "K43" k44 "K44" k45 "K45" k46 "K46"
    k47 "K47" k48 "K48" k49 "K49" k50 "K50" k51 "K51" k52 "K52" k53 "K53" k54 "K54" k55 "K55"
    k56 "K56" k57 "K57" k58 "K58" k59 "K59" k60 "K60" k61 "K61" k62 "K62" k63 "K63" k64 "K64"
    k65 "K65" k66 "K66" k67 "K67" k68 "K68" k69 "K69"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn of_a_record(value in MIXED.whole(1)) {
        comes_back::<Whole>(&value)?;
    }

    #[test]
    fn of_a_record_whose_keys_stand_twice(one in PLAIN.whole(0), other in PLAIN.whole(0)) {
        comes_back_joined::<Whole>(&one, &other)?;
    }

    #[test]
    fn of_check_ins(value in message(MIXED)) {
        comes_back::<CheckIn>(&value)?;
    }

    #[test]
    fn of_reports(value in message(MIXED)) {
        comes_back::<CommandReport>(&value)?;
    }

    #[test]
    fn of_commands(value in message(MIXED)) {
        comes_back::<CommandEnvelope>(&value)?;
    }

    #[test]
    fn of_messages_whose_keys_stand_twice(one in message(PLAIN), other in message(PLAIN)) {
        comes_back_joined::<CheckIn>(&one, &other)?;
        comes_back_joined::<CommandReport>(&one, &other)?;
        comes_back_joined::<CommandEnvelope>(&one, &other)?;
    }

    #[test]
    fn through_json(value in Kinds { json: true, ..MIXED }.whole(0)) {
        let text = crate::json::to_vec(&value)?;
        if let Ok(decoded) = crate::json::from_slice::<super::super::Decoded<Whole>>(&text) {
            let written = crate::json::to_vec(&decoded.value)?;
            let back: Value = crate::json::from_slice(&written)?;
            let received: Value = crate::json::from_slice(&text)?;
            prop_assert_eq!(back, received);
        }
    }

    #[test]
    fn through_the_plist_crate(value in Kinds { wrong: 4, json: false, plain: true }.whole(0)) {
        let xml = value.to_xml()?;
        if let Ok(decoded) = plist::from_bytes::<super::super::Decoded<Whole>>(&xml) {
            let theirs = plist::to_value(&decoded.value)?;
            prop_assert_eq!(Value::try_from(theirs)?, value);
        }
    }

    /// In whatever order keys come, they are found.
    #[test]
    fn keys_are_found_in_any_order(
        order in Just((0..70usize).collect::<Vec<_>>()).prop_shuffle(),
        count in 0..70usize,
    ) {
        let entries = order.iter().take(count).map(|&n| (format!("K{n}"), n as i64));
        let value = Value::from(entries.collect::<Dictionary>());
        let many = Many::from_value(&value)?;
        prop_assert_eq!(many.unknown_keys(), vec![]);
        prop_assert_eq!(many.extra.len(), 0);
        prop_assert_eq!(many.to_value()?, value);
    }
}
