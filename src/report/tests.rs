use super::*;
use crate::command::{DeviceInformation, DeviceLock, Settings};

fn report(answer: &str) -> CommandReport {
    let xml = format!(
        "<dict><key>UDID</key><string>a</string><key>CommandUUID</key><string>c</string>\
         <key>Status</key><string>Error</string>{answer}</dict>"
    );
    CommandReport::from_slice(xml.as_bytes()).unwrap()
}

#[test]
fn an_answer_is_decoded_at_every_status_by_type_and_by_name() -> Result<()> {
    let report = report(
        "<key>QueryResponses</key><dict><key>OSVersion</key><string>27.0</string></dict>\
         <key>New</key><true/>",
    );
    let answer = report.decode::<DeviceInformation>()?;
    let os = answer
        .query_responses
        .as_ref()
        .and_then(|all| all.os_version.as_deref());
    assert_eq!(os, Some("27.0"));
    let AnyResponse::DeviceInformation(any) = report.decode_any("DeviceInformation")? else {
        panic!("another type");
    };
    assert_eq!(*any, answer);
    let unknown: Vec<_> = any.unknown_keys().iter().map(ToString::to_string).collect();
    assert_eq!(unknown, ["New"]);
    assert_eq!(report.guess_request_type(), Some("DeviceInformation"));
    assert!(report.decode_any("Unheard")?.is_raw());
    assert!(report.decode::<DeviceLock>()?.extra.get("New").is_some());
    Ok(())
}

#[test]
fn settings_answer_item_by_item() -> Result<()> {
    let report = report(
        "<key>Settings</key><array><dict><key>Status</key><string>Error</string>\
         <key>ErrorChain</key><array><dict><key>ErrorCode</key><integer>-1</integer></dict>\
         </array></dict></array>",
    );
    let answer = report.decode::<Settings>()?;
    let item = answer.settings.as_deref().and_then(|items| items.first());
    let chain = item.and_then(|item| item.error_chain.as_deref()?.first());
    assert_eq!(chain.and_then(|error| error.error_code), Some(-1));
    Ok(())
}

#[test]
fn what_keys_do_not_tell_is_not_guessed() {
    assert_eq!(report("").guess_request_type(), None);
    let both = "<key>CertificateList</key><array/><key>QueryResponses</key><dict/>";
    assert_eq!(report(both).guess_request_type(), None);
    let echoed = "<key>RequestType</key><string>ProfileList</string>";
    assert_eq!(report(echoed).guess_request_type(), Some("ProfileList"));
    assert!(TELLING_KEYS.is_sorted());
}
