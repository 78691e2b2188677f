use super::*;
use crate::{CommandEnvelope, command::DeviceInformation, enrollment::lifecycle::Phase};
use proptest::prelude::*;

const CERTIFICATE: [u8; 32] = [1; 32];

fn device() -> Enrollment {
    Enrollment::Device { udid: "D".into() }
}

fn user() -> Enrollment {
    Enrollment::User {
        udid: "D".into(),
        user_id: "U".into(),
    }
}

/// Keys and strings, one after the other; `UDID` is there.
fn request(keys: &str) -> Request {
    let mut body = String::from("<plist><dict><key>UDID</key><string>D</string>");
    for pair in keys.split_whitespace() {
        let (key, value) = pair.split_once('=').unwrap();
        let tag = match key {
            "BootstrapToken" | "Token" | "Data" => "data",
            _ => "string",
        };
        body += &format!("<key>{key}</key><{tag}>{value}</{tag}>");
    }
    Request::from_slice((body + "</dict></plist>").as_bytes()).unwrap()
}

fn set() -> DeclarationSet {
    let test = br#"{"Type": "com.apple.configuration.management.test", "Identifier": "T", "Payload": {"Echo": "E"}}"#;
    DeclarationSet::from_declarations([test.as_slice()]).unwrap()
}

struct Server {
    kept: Option<ManagedDevice>,
    set: DeclarationSet,
    uuids: u32,
}

impl Server {
    fn new(set: DeclarationSet) -> Self {
        Self {
            kept: None,
            set,
            uuids: 0,
        }
    }

    fn try_from(&mut self, certificate: [u8; 32], keys: &str) -> Result<Exchange, Refused> {
        self.uuids += 1;
        let serving = Serving::new(
            &self.set,
            Date::EPOCH,
            format!("announcement-{}", self.uuids),
        );
        let bound = self
            .kept
            .as_ref()
            .and_then(|device| device.state().identity());
        let signer = match bound == Some(certificate) {
            true => Signer::bound(certificate, &device()),
            false => Signer::unseen(certificate),
        };
        let exchange =
            ManagedDevice::receive(self.kept.clone(), &request(keys), &signer, &serving)?;
        // As after a restart.
        let stored = exchange.device.to_binary().unwrap();
        let stored = ManagedDevice::from_slice(&stored).unwrap();
        assert_eq!(
            stored.to_value().unwrap(),
            exchange.device.to_value().unwrap()
        );
        self.kept = Some(stored);
        Ok(exchange)
    }

    fn send(&mut self, keys: &str) -> Exchange {
        self.try_from(CERTIFICATE, keys).unwrap()
    }

    fn enrolled(mut self) -> Self {
        self.send("MessageType=Authenticate Topic=T");
        self.send("MessageType=TokenUpdate Topic=T PushMagic=M Token=AAAA");
        self
    }

    fn put(&mut self, channel: &Enrollment, uuid: &str) -> bool {
        let command = CommandEnvelope::new(uuid, DeviceInformation::new(["UDID"]));
        self.kept
            .as_mut()
            .unwrap()
            .put_command(channel, &command)
            .unwrap()
    }
}

fn sent(exchange: &Exchange) -> Option<String> {
    if exchange.answer.body.is_empty() {
        return None;
    }
    let command = CommandEnvelope::from_slice(&exchange.answer.body).unwrap();
    Some(command.uuid().as_str().to_owned())
}

#[test]
fn a_device_is_served_from_authenticate_to_check_out() {
    let mut server = Server::new(DeclarationSet::empty());
    let exchange = server.send("MessageType=Authenticate Topic=T");
    assert_eq!(exchange.change, Change::FirstEnrollment);
    assert_eq!(
        (exchange.unbound, exchange.bound),
        (None, Some(CERTIFICATE))
    );
    assert_eq!(exchange.answer, Answer::new(200));
    let exchange = server.send("MessageType=TokenUpdate Topic=T PushMagic=M Token=AAAA");
    assert_eq!((exchange.change, exchange.bound), (Change::Enrolled, None));

    assert!(server.put(&device(), "1") && server.put(&device(), "2"));
    assert!(!server.put(&device(), "2"), "twice");
    assert!(!server.put(&user(), "3"), "no such channel");
    let exchange = server.send("Status=Idle");
    assert_eq!(sent(&exchange).as_deref(), Some("1"));
    assert_eq!(
        exchange.answer.header_value("content-type"),
        Some("application/xml")
    );
    let exchange = server.send("Status=NotNow CommandUUID=1");
    assert_eq!(sent(&exchange).as_deref(), Some("2"));
    assert!(exchange.ended().is_none());
    let exchange = server.send("Status=Acknowledged CommandUUID=2");
    assert_eq!(exchange.ended().unwrap().request_type, "DeviceInformation");
    assert_eq!(sent(&exchange), None);

    server.send("MessageType=SetBootstrapToken BootstrapToken=AQID");
    let summary = server.kept.as_ref().unwrap().summary();
    assert_eq!(
        (&summary["id"], &summary["has_bootstrap_token"]),
        (&"udid:D".into(), &true.into())
    );
    assert_eq!(summary["channels"][0]["commands"][0]["command_uuid"], "1");
    assert!(!summary.to_string().contains("AQID"));
    let exchange = server.send("MessageType=GetBootstrapToken");
    let response = crate::checkin::GetBootstrapTokenResponse::from_slice(&exchange.answer.body);
    assert_eq!(
        response
            .unwrap()
            .bootstrap_token
            .unwrap()
            .expose()
            .as_slice(),
        [1, 2, 3]
    );
    assert_eq!(
        server
            .send("MessageType=UserAuthenticate UserID=U")
            .answer
            .status,
        410
    );
    assert_eq!(
        server
            .send("MessageType=GetToken TokenServiceType=x")
            .answer
            .status,
        404
    );
    let exchange = server.send("MessageType=Tomorrow");
    assert_eq!(exchange.answer.status, 404);
    assert_eq!(exchange.to_string(), "no change, answered 404");

    let exchange = server.send("MessageType=CheckOut");
    assert_eq!(
        (exchange.unbound, exchange.bound),
        (Some(CERTIFICATE), None)
    );
    let kept = server.kept.as_ref().unwrap();
    assert_eq!(*kept.state().phase(), Phase::CheckedOut);
    assert_eq!(kept.commands(&device()).count(), 0);
    assert!(!server.put(&device(), "4"));
    let refused = server.try_from(CERTIFICATE, "Status=Idle").unwrap_err();
    assert_eq!(refused.status_code(), 403);
}

#[test]
fn each_channel_has_commands_and_declarations_of_its_own() {
    let mut server = Server::new(set()).enrolled();
    let refused = server
        .try_from(CERTIFICATE, "Status=Idle UserID=U")
        .unwrap_err();
    assert_eq!(refused, Refused::Refusal(Refusal::NotEnrolled));
    let tokens = "MessageType=DeclarativeManagement Endpoint=tokens UserID=U";
    assert_eq!(
        server
            .try_from(CERTIFICATE, tokens)
            .unwrap_err()
            .status_code(),
        403
    );

    let exchange = server.send("MessageType=TokenUpdate UserID=U Topic=T PushMagic=M Token=AAAA");
    assert_eq!(exchange.change, Change::UserChannelAdded);
    assert!(server.put(&user(), "1"));
    // What the user waits for does not go to the device.
    let told = sent(&server.send("Status=Idle")).unwrap();
    assert!(told.starts_with("announcement-"), "{told}");
    // Told once, however often it asks.
    assert_eq!(
        sent(&server.send(&format!("Status=Acknowledged CommandUUID={told}"))),
        None
    );
    assert_eq!(sent(&server.send("Status=Idle")), None);
    assert_eq!(
        sent(&server.send("Status=Idle UserID=U")).as_deref(),
        Some("1")
    );

    let exchange = server.send(tokens);
    assert_eq!(
        exchange.answer.header_value("content-type"),
        Some("application/json")
    );
    let missing = "MessageType=DeclarativeManagement Endpoint=declaration/asset/x";
    assert_eq!(server.send(missing).answer.status, 404);
    let base64 = {
        use base64::Engine as _;
        let report = br#"{"StatusItems": {"device": {"model": {"family": "Mac"}}}}"#;
        base64::engine::general_purpose::STANDARD.encode(report)
    };
    server.send(&format!(
        "MessageType=DeclarativeManagement Endpoint=status UserID=U Data={base64}"
    ));
    let kept = server.kept.as_ref().unwrap();
    assert!(
        kept.status(&user())
            .unwrap()
            .value("device.model.family")
            .is_some()
    );
    assert!(kept.status(&device()).unwrap().is_empty());
    let broken = server.try_from(
        CERTIFICATE,
        "MessageType=DeclarativeManagement Endpoint=status Data=AAAA",
    );
    let broken = broken.unwrap_err();
    assert_eq!(broken.status_code(), 400);
    assert!(broken.to_string().starts_with("Data: "), "{broken}");

    // A user leaves, and the device stays as it is.
    assert!(server.put(&device(), "2"));
    server.send("MessageType=CheckOut UserID=U");
    let kept = server.kept.as_ref().unwrap();
    assert_eq!(
        (
            kept.commands(&user()).count(),
            kept.commands(&device()).count()
        ),
        (0, 1)
    );
    assert!(kept.status(&user()).unwrap().is_empty());
}

#[test]
fn another_set_is_told_and_an_empty_one_too_but_not_at_first() {
    let mut server = Server::new(DeclarationSet::empty()).enrolled();
    assert_eq!(sent(&server.send("Status=Idle")), None);
    server.set = set();
    let told = sent(&server.send("Status=Idle")).unwrap();
    server.send(&format!("Status=Acknowledged CommandUUID={told}"));
    server.set = DeclarationSet::empty();
    assert!(sent(&server.send("Status=Idle")).is_some());
}

#[test]
fn a_renewed_identity_keeps_everything_and_another_certificate_gets_nothing() {
    let mut server = Server::new(DeclarationSet::empty()).enrolled();
    server.put(&device(), "1");
    server.send("MessageType=SetBootstrapToken BootstrapToken=AQID");
    let refused = server.try_from([2; 32], "Status=Idle").unwrap_err();
    assert_eq!(refused, Refused::Refusal(Refusal::UnseenCertificate));
    let exchange = server
        .try_from([2; 32], "MessageType=Authenticate Topic=T")
        .unwrap();
    assert_eq!(exchange.change, Change::IdentityRenewal);
    assert_eq!(
        (exchange.unbound, exchange.bound),
        (Some(CERTIFICATE), Some([2; 32]))
    );
    let exchange = server.try_from([2; 32], "Status=Idle").unwrap();
    assert_eq!(sent(&exchange).as_deref(), Some("1"));
    assert!(exchange.device.state().bootstrap_token().is_some());
    assert!(server.try_from(CERTIFICATE, "Status=Idle").is_err());
}

proptest! {
    /// Whatever a device does but check out or be set up anew, each command is
    /// sent until it is answered, and answered once.
    #[test]
    fn no_command_is_lost(steps in prop::collection::vec(0_u8..7, 0..60)) {
        let mut server = Server::new(set()).enrolled();
        let (mut put, mut ended) = (0_u32, Vec::new());
        let mut last: Option<String> = None;
        let mut certificate = CERTIFICATE;
        let mut ask = |server: &mut Server, certificate, keys: &str, last: &mut Option<String>| {
            let exchange = server.try_from(certificate, keys).unwrap();
            if let Some(command) = exchange.ended() {
                ended.push(command.command_uuid.as_str().to_owned());
            }
            if exchange.outcome.is_some() {
                *last = sent(&exchange);
            }
        };
        for step in steps {
            match (step, last.clone()) {
                (0 | 1, _) => {
                    put += 1;
                    let uuid = format!("{put:04}");
                    prop_assert!(server.put(&device(), &uuid));
                }
                (2, Some(uuid)) => ask(&mut server, certificate, &format!("Status=NotNow CommandUUID={uuid}"), &mut last),
                (3, Some(uuid)) => ask(&mut server, certificate, &format!("Status=Acknowledged CommandUUID={uuid}"), &mut last),
                (4, Some(uuid)) => ask(&mut server, certificate, &format!("Status=Error CommandUUID={uuid}"), &mut last),
                (5, _) => {
                    certificate[0] = certificate[0].wrapping_add(1);
                    ask(&mut server, certificate, "MessageType=Authenticate Topic=T", &mut last);
                    ask(&mut server, certificate, "MessageType=TokenUpdate Topic=T PushMagic=M Token=AAAA", &mut last);
                }
                _ => ask(&mut server, certificate, "Status=Idle", &mut last),
            }
        }
        ask(&mut server, certificate, "Status=Idle", &mut last);
        while let Some(uuid) = last.clone() {
            ask(&mut server, certificate, &format!("Status=Acknowledged CommandUUID={uuid}"), &mut last);
        }
        prop_assert_eq!(server.kept.unwrap().commands(&device()).count(), 0);
        let own = ended.iter().filter(|uuid| !uuid.starts_with("announcement"));
        let mut own: Vec<_> = own.map(|uuid| uuid.parse::<u32>().unwrap()).collect();
        own.sort_unstable();
        prop_assert_eq!(own, (1..=put).collect::<Vec<_>>());
    }
}

/// One device could make itself, and the list of all, unreadable.
#[test]
fn what_has_become_large_can_be_read_again() {
    let mut server = Server::new(DeclarationSet::empty()).enrolled();
    let kept = server.kept.as_mut().unwrap();
    for uuid in ["1", "2", "3"] {
        let profile = command::InstallProfile::new(vec![b' '; 6 << 20]);
        let command = CommandEnvelope::new(uuid, profile);
        assert!(kept.put_command(&device(), &command).unwrap());
    }
    let stored = kept.to_binary().unwrap();
    assert!(ManagedDevice::from_slice(&stored).is_err(), "no test");
    let read = ManagedDevice::from_stored(&stored).unwrap();
    assert_eq!(read.commands(&device()).count(), 3);
}
