//! The server of the examples and the devices of the examples, over loopback.

#![allow(clippy::duplicate_mod, clippy::print_stderr)]

#[path = "../../examples/server/admin.rs"]
mod admin;
#[path = "../../examples/server/app.rs"]
mod app;
#[path = "../../examples/server/fault.rs"]
mod fault;
#[path = "../../examples/server/store.rs"]
mod store;

#[path = "../../examples/device/ca.rs"]
mod ca;
#[path = "../../examples/device/life.rs"]
mod life;
#[path = "../../examples/device/simulated.rs"]
mod simulated;

use apple_mdm::{
    CommandEnvelope, CommandReport, Enrollment, Message as _,
    checkin::{Authenticate, CheckOut, TokenUpdate},
    cms::{AlgorithmPolicy, Certificate, PathMemo},
    command,
    ddm::DeclarationSet,
    enrollment::discovery::{ServerVersion, WellKnown},
    report::Status,
};
use ca::Ca;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair, KeyUsagePurpose};
use simulated::Device;
use std::path::{Path, PathBuf};

const ADMIN: &str = "admin token of the test";

/// A server in this process, until it is dropped.
struct Server {
    url: String,
    runtime: tokio::runtime::Runtime,
}

impl Server {
    fn start(ca: &str, declarations: &[&str], state: Option<&Path>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let app = app::App {
            anchors: Certificate::all_from_pem(ca).unwrap(),
            algorithms: AlgorithmPolicy::new(),
            memo: PathMemo::new(10).into(),
            declarations: DeclarationSet::from_declarations(
                declarations
                    .iter()
                    .map(|declaration| declaration.as_bytes()),
            )
            .unwrap(),
            admin_token: ADMIN.to_owned().into(),
            profile: None,
            discovery: WellKnown::new([(ServerVersion::MdmByod, "https://mdm.example.com/enroll")]),
            store: store::Store::open(state).unwrap(),
        };
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        runtime.spawn(async { axum::serve(listener, app::router(app)).await });
        Self { url, runtime }
    }

    /// Without a word to anybody, as where the power fails.
    fn stop(self) {
        self.runtime
            .shutdown_timeout(std::time::Duration::from_secs(5));
    }
}

/// The PEM of a CA's certificate, and the CA.
fn ca(name: &str) -> (String, Ca) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let certificate = params.self_signed(&key).unwrap().pem();
    let ca = Ca::new(&certificate, &key.serialize_pem()).unwrap();
    (certificate, ca)
}

fn udid(text: &str) -> Enrollment {
    Enrollment::Device { udid: text.into() }
}

const ACTIVATION: &str = r#"{"Type": "com.apple.activation.simple", "Identifier": "com.example.activation",
    "Payload": {"StandardConfigurations": ["com.example.test"]}}"#;
const CONFIGURATION: &str = r#"{"Type": "com.apple.configuration.management.test", "Identifier": "com.example.test",
    "Payload": {"Echo": "E"}}"#;

fn state_file(name: &str) -> PathBuf {
    let file = std::env::temp_dir().join(format!("apple-mdm-{}-{name}.redb", std::process::id()));
    let _ = std::fs::remove_file(&file);
    file
}

/// Enrollment on both channels, commands with every kind of answer, bootstrap
/// token, declarations until they are active, renewal and check-out are in the
/// life of each device.
#[test]
fn devices_live_their_lives() {
    let (pem, ca) = ca("A");
    let server = Server::start(&pem, &[ACTIVATION, CONFIGURATION], None);
    let agent = life::agent();
    for number in 0..3 {
        let lived = life::live(
            &ca,
            &agent,
            &server.url,
            Some(ADMIN),
            &format!("D-{number}"),
        );
        let lived = lived.unwrap();
        // Six of the administrator's, and each channel was told of declarations.
        assert_eq!((lived.commands, lived.declarations), (9, 2));
    }
    server.stop();
}

fn queue(server: &Server, agent: &ureq::Agent, id: &str, body: &[u8]) -> u16 {
    let answer = agent
        .post(format!("{}/v1/enrollments/{id}/commands", server.url))
        .header("Authorization", format!("Bearer {ADMIN}"))
        .send(body);
    answer.unwrap().status().as_u16()
}

fn get(server: &Server, agent: &ureq::Agent, path: &str) -> serde_json::Value {
    let mut answer = agent
        .get(format!("{}{path}", server.url))
        .header("Authorization", format!("Bearer {ADMIN}"))
        .call()
        .unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    serde_json::from_slice(&answer.body_mut().read_to_vec().unwrap()).unwrap()
}

#[test]
fn a_restart_in_the_middle_loses_nothing() {
    let (pem, ca) = ca("A");
    let file = state_file("restart");
    let agent = life::agent();
    let server = Server::start(&pem, &[ACTIVATION, CONFIGURATION], Some(&file));
    let url = server.url.clone();
    let mut device = Device::new(&ca, &agent, &url, udid("D")).unwrap();
    device.authenticate().unwrap();
    device.update_tokens([1; 32]).unwrap();
    device.set_bootstrap_token(b"token").unwrap();
    let command = CommandEnvelope::new("1", command::DeviceInformation::new(["OSVersion"]));
    assert_eq!(queue(&server, &agent, "D", &command.to_xml().unwrap()), 201);
    // By JSON, and without an envelope; then not at all.
    assert_eq!(
        queue(&server, &agent, "D", br#"{"RequestType": "SecurityInfo"}"#),
        201
    );
    assert_eq!(queue(&server, &agent, "D", br#"{"RequestType": 1}"#), 400);
    assert_eq!(
        queue(&server, &agent, "E", br#"{"RequestType": "SecurityInfo"}"#),
        404
    );
    assert_eq!(queue(&server, &agent, "D", &command.to_xml().unwrap()), 409);
    // The device takes a command and the server goes away.
    let idle = CommandReport::builder(&udid("D"), Status::Idle)
        .build()
        .unwrap();
    let (status, body) = device.send(idle.raw(), "").unwrap();
    assert_eq!(status, 200);
    assert_eq!(
        CommandEnvelope::from_slice(&body).unwrap().uuid().as_str(),
        "1"
    );
    server.stop();

    let server = Server::start(&pem, &[ACTIVATION, CONFIGURATION], Some(&file));
    let url = server.url.clone();
    device.connect_to(&url);
    assert_eq!(
        device.bootstrap_token().unwrap().as_deref(),
        Some(&b"token"[..])
    );
    device.connect().unwrap();
    assert_eq!(
        device.answered.len(),
        3,
        "two commands, and one of declarations"
    );
    assert_eq!(device.declarations.len(), 2);
    server.stop();

    let server = Server::start(&pem, &[ACTIVATION, CONFIGURATION], Some(&file));
    let reports = get(&server, &agent, "/v1/enrollments/D/reports");
    assert_eq!(reports[0]["command_uuid"], "1");
    assert_eq!(reports[0]["answer"]["QueryResponses"]["OSVersion"], "18.1");
    let stand = get(&server, &agent, "/v1/enrollments/udid:D/declarations");
    assert_eq!(stand["declarations"][0]["standing"], "current");
    assert_eq!(stand["declarations"][0]["active"], true);
    let listed = get(&server, &agent, "/v1/enrollments");
    assert_eq!(listed[0]["id"], "udid:D");
    assert_eq!(listed[0]["phase"], "Enrolled");
    assert_eq!(listed[0]["has_bootstrap_token"], true);
    let found = get(
        &server,
        &agent,
        "/.well-known/com.apple.remotemanagement?model-family=Mac",
    );
    assert_eq!(found["Servers"][0]["Version"], "mdm-byod");
    let anybody = agent
        .get(format!("{}/v1/enrollments", server.url))
        .call()
        .unwrap();
    assert_eq!(anybody.status(), 401);
    server.stop();
    std::fs::remove_file(file).unwrap();
}

fn check_ins(channel: &Enrollment) -> [Vec<u8>; 3] {
    let mut authenticate = Authenticate::default();
    authenticate.ids = channel.into();
    let mut update = TokenUpdate::default();
    update.ids = channel.into();
    let mut check_out = CheckOut::default();
    check_out.ids = channel.into();
    [authenticate.to_xml(), update.to_xml(), check_out.to_xml()].map(Result::unwrap)
}

fn put(
    server: &Server,
    agent: &ureq::Agent,
    signature: Option<&str>,
    body: &[u8],
) -> (u16, String) {
    let request = agent.put(format!("{}/mdm", server.url));
    let request = match signature {
        Some(signature) => request.header("Mdm-Signature", signature),
        None => request,
    };
    let mut answer = request.send(body).unwrap();
    let text = answer.body_mut().read_to_string().unwrap();
    (answer.status().as_u16(), text)
}

#[test]
fn nobody_is_let_in_who_does_not_belong() {
    let (pem, ca_a) = ca("A");
    let (_, foreign) = ca("A");
    let server = Server::start(&pem, &[], None);
    let agent = life::agent();
    let url = server.url.clone();
    let mut one = Device::new(&ca_a, &agent, &url, udid("ONE")).unwrap();
    one.authenticate().unwrap();
    one.update_tokens([1; 32]).unwrap();
    let mut two = Device::new(&ca_a, &agent, &url, udid("TWO")).unwrap();
    two.authenticate().unwrap();
    two.update_tokens([1; 32]).unwrap();

    let [authenticate, update, check_out] = check_ins(&udid("ONE"));
    let identity = ca_a.issue("ONE").unwrap();
    let (stranger, other) = (foreign.issue("ONE").unwrap(), two.renew_identity().unwrap());
    let signed = |identity: &ca::Identity, body: &[u8]| identity.sign(body).unwrap();
    for (name, signature, body, status) in [
        ("no signature", None, &update, 403),
        ("no base64", Some("(!)".to_owned()), &update, 403),
        ("no CMS", Some("AAAA".to_owned()), &update, 403),
        (
            "tampered",
            Some(signed(&identity, &check_out)),
            &update,
            403,
        ),
        ("foreign CA", Some(signed(&stranger, &update)), &update, 403),
        (
            "foreign CA",
            Some(signed(&stranger, &authenticate)),
            &authenticate,
            403,
        ),
        (
            "another device",
            Some(signed(&other, &update)),
            &update,
            403,
        ),
        (
            "another device",
            Some(signed(&other, &authenticate)),
            &authenticate,
            403,
        ),
        (
            "not the enrollment's",
            Some(signed(&identity, &update)),
            &update,
            403,
        ),
        (
            "not the enrollment's",
            Some(signed(&identity, &check_out)),
            &check_out,
            403,
        ),
    ] {
        let (answered, text) = put(&server, &agent, signature.as_deref(), body);
        assert_eq!(answered, status, "{name}: {text}");
        assert!(!text.is_empty(), "{name}");
    }
    let [_, update, _] = check_ins(&udid("NOBODY"));
    let (status, _) = put(&server, &agent, Some(&signed(&identity, &update)), &update);
    assert_eq!(status, 403, "never enrolled");

    // All of that has changed nothing for the device.
    one.update_tokens([2; 32]).unwrap();
    one.connect().unwrap();
    server.stop();
}

#[test]
fn malformed_requests_are_told_what_is_wrong() {
    let (pem, ca) = ca("A");
    let server = Server::start(&pem, &[], None);
    let agent = life::agent();
    let identity = ca.issue("ONE").unwrap();
    for (body, text) in [
        ("{}", ""),
        (
            "<plist><dict><key>MessageType</key></dict></plist>",
            "MessageType",
        ),
        (
            "<plist><dict></dict></plist>",
            "MessageType of a check-in or Status",
        ),
        (
            "<plist><dict><key>MessageType</key><integer>1</integer></dict></plist>",
            "MessageType",
        ),
        (
            "<plist><dict><key>MessageType</key><string>TokenUpdate</string></dict></plist>",
            "UDID or EnrollmentID",
        ),
        (
            "<plist><dict><key>Status</key><string>Idle</string></dict>",
            "byte",
        ),
    ] {
        let signature = identity.sign(body.as_bytes()).unwrap();
        let (status, answer) = put(&server, &agent, Some(&signature), body.as_bytes());
        assert_eq!(status, 400, "{body}: {answer}");
        assert!(answer.contains(text), "{body}: {answer}");
    }
    let deep = "<array>".repeat(100_000);
    let signature = identity.sign(deep.as_bytes()).unwrap();
    assert_eq!(
        put(&server, &agent, Some(&signature), deep.as_bytes()).0,
        400
    );
    // A body that is too large is not looked at: no signature, and 413.
    let large = vec![b' '; apple_mdm::plist::Limits::INPUT + 1];
    let (status, text) = put(&server, &agent, None, &large);
    assert_eq!(status, 413);
    assert!(text.contains("too large"), "{text}");
    let wrong = agent.get(format!("{}/mdm", server.url)).call().unwrap();
    assert_eq!(wrong.status(), 405);
    server.stop();
}

/// What one device does wrong is told, shortly, and spoils nothing else.
#[test]
fn what_cannot_be_read_hides_nothing_else() {
    let (pem, ca) = ca("A");
    let server = Server::start(&pem, &[], None);
    let agent = life::agent();
    let url = server.url.clone();
    let mut device = Device::new(&ca, &agent, &url, udid("D")).unwrap();
    device.authenticate().unwrap();
    device.update_tokens([1; 32]).unwrap();
    let answer = |uuid: &str, more: &str| {
        format!(
            "<plist><dict><key>UDID</key><string>D</string><key>Status</key>\
             <string>Acknowledged</string><key>CommandUUID</key><string>{uuid}</string>{more}\
             </dict></plist>"
        )
    };
    for (uuid, command) in [
        (
            "date",
            r#"{"RequestType": "DeviceInformation", "Queries": []}"#,
        ),
        ("lines", r#"{"RequestType": "Of\nTwo\nLines"}"#),
        ("good", r#"{"RequestType": "ProfileList"}"#),
    ] {
        let command = format!(r#"{{"CommandUUID": "{uuid}", "Command": {command}}}"#);
        assert_eq!(queue(&server, &agent, "D", command.as_bytes()), 201);
    }
    let date = "<key>QueryResponses</key><dict><key>LastCloudBackupDate</key><date>x</date></dict>";
    for body in [
        answer("date", date),
        answer("lines", "<key>New</key><true/>"),
        answer("good", "<key>ProfileList</key><array/>"),
    ] {
        assert_eq!(device.send(body.as_bytes(), "").unwrap().0, 200);
    }
    let reports = get(&server, &agent, "/v1/enrollments/D/reports");
    assert_eq!(reports[0]["command_uuid"], "date");
    assert!(reports[0]["answer"].is_null());
    let why = reports[0]["unreadable"].as_str().unwrap();
    assert!(
        why.starts_with("QueryResponses.LastCloudBackupDate: "),
        "{why}"
    );
    assert_eq!(reports[1]["request_type"], "Of\nTwo\nLines");
    assert_eq!(reports[1]["answer"]["New"], true);
    assert_eq!(reports[2]["answer"]["ProfileList"], serde_json::json!([]));
    assert!(reports[2]["unreadable"].is_null());

    // A name of the device's making is no place to put a megabyte.
    let [authenticate, ..] = check_ins(&udid(&"D".repeat(100_000)));
    let signature = ca.issue("E").unwrap().sign(&authenticate).unwrap();
    let (status, text) = put(&server, &agent, Some(&signature), &authenticate);
    assert_eq!(status, 400);
    assert!(text.starts_with("UDID: over the limit"), "{text}");
    server.stop();
}

/// Some simulators of others say no more than this, and send no `Content-Type`.
#[test]
fn a_device_that_says_little_is_served() {
    let (pem, ca) = ca("A");
    let server = Server::start(&pem, &[], None);
    let agent = life::agent();
    let identity = ca.issue("little").unwrap();
    let body = |keys: &str| {
        format!("<plist><dict><key>UDID</key><string>L</string>{keys}</dict></plist>").into_bytes()
    };
    let check_in = |name: &str, more: &str| {
        body(&format!(
            "<key>MessageType</key><string>{name}</string>{more}"
        ))
    };
    let tokens = "<key>Topic</key><string>T</string><key>PushMagic</key><string>M</string><key>Token</key><data>AAAA</data>";
    for request in [
        check_in("Authenticate", "<key>Topic</key><string>T</string>"),
        check_in("TokenUpdate", tokens),
        body("<key>Status</key><string>Idle</string>"),
    ] {
        let signature = identity.sign(&request).unwrap();
        assert_eq!(
            put(&server, &agent, Some(&signature), &request),
            (200, String::new())
        );
    }
    server.stop();
}
