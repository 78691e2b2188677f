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

#[test]
fn dates_and_data_of_a_report_in_json_are_read() {
    let json = br#"{"Status": "Acknowledged", "CertificateList": [
        {"CommonName": "a", "Data": "AQI=", "IsIdentity": false}]}"#;
    let report = CommandReport::from_json(json).unwrap();
    let answer = report.decode::<crate::command::CertificateList>().unwrap();
    let list = answer.certificate_list.unwrap();
    assert_eq!(list[0].data.as_deref(), Some(&[1, 2][..]));
    // What lies in the bytes of our own is of no use to anybody.
    let error = CommandReport::from_json(br#"{"Status":  7}"#).unwrap_err();
    assert_eq!(
        (error.path().to_string().as_str(), error.offset()),
        ("Status", Some(12))
    );
}

#[test]
fn the_chain_of_an_item_can_have_any_key() {
    let body = b"<plist><dict><key>Status</key><string>Acknowledged</string><key>Settings</key>
        <array><dict><key>Status</key><string>Error</string><key>ErrorChain</key><array><dict>
        <key>ErrorCode</key><integer>5</integer><key>Any</key><true/></dict></array><key>New</key>
        <true/></dict></array></dict></plist>";
    let report = CommandReport::from_slice(body).unwrap();
    let answer = report.decode::<Settings>().unwrap();
    let unknown = answer.unknown_keys();
    let unknown: Vec<_> = unknown.iter().map(ToString::to_string).collect();
    assert_eq!(unknown, ["Settings[0].New"]);
    let items = answer.settings.unwrap();
    let chain = items[0].error_chain.as_ref().unwrap();
    assert_eq!(chain[0].error_code, Some(5));
}
