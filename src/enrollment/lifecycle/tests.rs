use super::*;
use crate::{Message as _, plist::Dictionary};
use proptest::prelude::*;

const OURS: [u8; 32] = [1; 32];
const RENEWED: [u8; 32] = [2; 32];

/// A check-in of the device D, or of a user of it.
fn message(message_type: &str, keys: &[(&str, &str)]) -> CheckIn {
    let mut dictionary = Dictionary::new();
    dictionary.insert("MessageType", message_type);
    dictionary.insert("UDID", "D");
    for (key, text) in keys {
        let value = match *key {
            "Token" | "UnlockToken" | "BootstrapToken" => {
                crate::plist::Value::Data(text.as_bytes().into())
            }
            "AwaitingConfiguration" => (*text == "true").into(),
            _ => (*text).into(),
        };
        dictionary.insert(*key, value);
    }
    CheckIn::from_slice(&dictionary.to_xml().unwrap()).unwrap()
}

fn token_update(token: &str, more: &[(&str, &str)]) -> CheckIn {
    let mut keys = vec![
        ("Topic", "com.apple.mgmt.x"),
        ("PushMagic", "magic"),
        ("Token", token),
    ];
    keys.extend_from_slice(more);
    message("TokenUpdate", &keys)
}

fn device() -> Enrollment {
    Enrollment::Device { udid: "D".into() }
}

fn ours() -> Signer {
    Signer::bound(OURS, &device())
}

/// What a device does to enroll, a bootstrap token and a user included.
fn enrolled() -> EnrollmentState {
    let first = receive(None, &message("Authenticate", &[]), &Signer::unseen(OURS)).unwrap();
    assert_eq!(first.change, Change::FirstEnrollment);
    assert_eq!(first.state.identity(), Some(OURS));
    assert!(first.state.push().is_none());
    let steps = [
        (
            token_update(
                "t",
                &[("UnlockToken", "u"), ("AwaitingConfiguration", "true")],
            ),
            Change::Enrolled,
        ),
        (
            message("SetBootstrapToken", &[("BootstrapToken", "b")]),
            Change::BootstrapTokenSet,
        ),
        (
            token_update("v", &[("UserID", "U")]),
            Change::UserChannelAdded,
        ),
    ];
    steps
        .into_iter()
        .fold(first.state, |state, (message, change)| {
            let next = receive(Some(&state), &message, &ours()).unwrap();
            assert_eq!(next.change, change);
            next.state
        })
}

fn step(state: &EnrollmentState, message: &CheckIn, signer: &Signer) -> Transition {
    receive(Some(state), message, signer).unwrap()
}

fn bootstrap(state: &EnrollmentState) -> Option<&[u8]> {
    state
        .bootstrap_token()
        .map(|token| token.expose().as_slice())
}

#[test]
fn an_enrollment_takes_its_course() {
    let state = enrolled();
    assert_eq!(*state.phase(), Phase::Enrolled);
    assert!(state.is_awaiting_configuration());
    assert_eq!(state.push().unwrap().token.as_slice(), b"t");
    assert_eq!(bootstrap(&state), Some(&b"b"[..]));

    // Devices repeat a TokenUpdate, and leave the unlock token out.
    let same = step(&state, &token_update("t", &[]), &ours());
    assert_eq!(same.change, Change::Nothing);
    assert!(!same.state.is_awaiting_configuration());
    assert!(same.state.unlock_token().is_some());

    let rotated = step(&state, &token_update("t2", &[]), &ours());
    assert_eq!(rotated.change, Change::TokenRotation);
    assert_eq!(rotated.state.push().unwrap().token.as_slice(), b"t2");

    let user = step(&state, &token_update("v2", &[("UserID", "U")]), &ours());
    assert_eq!(user.change, Change::UserTokenRotation);
    let channel = Enrollment::User {
        udid: "D".into(),
        user_id: "U".into(),
    };
    assert_eq!(
        user.state.push_of(&channel).unwrap().token.as_slice(),
        b"v2"
    );
    assert_eq!(user.state.push().unwrap().token.as_slice(), b"t");
    let gone = step(&state, &message("CheckOut", &[("UserID", "U")]), &ours());
    assert_eq!(
        (gone.change, gone.state.users().len()),
        (Change::UserChannelRemoved, 0)
    );
    assert_eq!(*gone.state.phase(), Phase::Enrolled);

    let cleared = step(&state, &message("SetBootstrapToken", &[]), &ours());
    assert_eq!(
        (cleared.change, bootstrap(&cleared.state)),
        (Change::BootstrapTokenCleared, None)
    );
    assert_eq!(
        step(&state, &message("GetBootstrapToken", &[]), &ours()).change,
        Change::Nothing
    );
    assert_eq!(
        step(&state, &message("Tomorrow", &[]), &ours()).state,
        state
    );
}

#[test]
fn what_is_stored_comes_back() {
    let state = enrolled();
    let xml = state.to_xml().unwrap();
    assert_eq!(EnrollmentState::from_slice(&xml).unwrap(), state);
    assert!(!format!("{state:?}").contains("bootstrap_token: Some([98"));
}

// A renewal was taken for a new enrollment, and wiped tokens and queues.
#[test]
fn a_renewed_identity_keeps_everything() {
    let state = enrolled();
    let renewed = step(
        &state,
        &message("Authenticate", &[]),
        &Signer::unseen(RENEWED),
    );
    assert_eq!(renewed.change, Change::IdentityRenewal);
    assert_eq!(
        renewed.change.fates().collect::<Vec<_>>(),
        [(Kept::Identity, Fate::Replace)]
    );
    assert_eq!(renewed.state.identity(), Some(RENEWED));
    let signer = Signer::bound(RENEWED, &device());
    let updated = step(&renewed.state, &token_update("t", &[]), &signer);
    assert_eq!(updated.change, Change::Nothing);
    assert_eq!(bootstrap(&updated.state), Some(&b"b"[..]));
    assert_eq!(updated.state.users(), state.users());
    // The former certificate is of no use now.
    assert_eq!(
        receive(
            Some(&updated.state),
            &token_update("t", &[]),
            &Signer::unseen(OURS)
        ),
        Err(Refusal::UnseenCertificate)
    );
}

#[test]
fn a_device_that_was_erased_says_so_by_awaiting_configuration() {
    let state = enrolled();
    for signer in [Signer::unseen(RENEWED), ours()] {
        let again = step(&state, &message("Authenticate", &[]), &signer).state;
        assert_eq!(bootstrap(&again), Some(&b"b"[..]));
        let signer = Signer::bound(*signer.fingerprint(), &device());
        let awaiting = token_update("n", &[("AwaitingConfiguration", "true")]);
        let anew = step(&again, &awaiting, &signer);
        assert_eq!(anew.change, Change::SetUpAnew);
        assert_eq!(anew.change.fate(Kept::CommandQueue), Fate::Clear);
        assert_eq!(bootstrap(&anew.state), None);
        assert!(anew.state.users().is_empty() && anew.state.unlock_token().is_none());
        // Unless the token is newer than that.
        let fresh = step(
            &again,
            &message("SetBootstrapToken", &[("BootstrapToken", "c")]),
            &signer,
        );
        let anew = step(&fresh.state, &awaiting, &signer);
        assert_eq!(bootstrap(&anew.state), Some(&b"c"[..]));
    }
}

#[test]
fn who_leaves_is_known_when_returning() {
    let left = step(&enrolled(), &message("CheckOut", &[]), &ours());
    assert_eq!(left.change, Change::CheckOut);
    assert!(left.leaves_device().contains(&LeavesDevice::ManagedApps));
    assert!(!left.leaves_device().contains(&LeavesDevice::ManagedVolume));
    assert!(
        Kept::ALL
            .iter()
            .all(|kept| left.change.fate(*kept) == Fate::Clear)
    );
    let state = left.state;
    assert_eq!(
        (state.identity(), state.push(), bootstrap(&state)),
        (None, None, None)
    );
    let free = Signer::unseen(OURS);
    let twice = step(&state, &message("CheckOut", &[]), &free);
    assert_eq!(
        (twice.change, twice.leaves_device()),
        (Change::Repeated, &[][..])
    );
    let refused = |message| receive(Some(&state), &message, &free).unwrap_err();
    assert_eq!(refused(token_update("t", &[])), Refusal::CheckedOut);
    assert_eq!(
        admit(Some(&state), &device(), &free),
        Err(Refusal::CheckedOut)
    );
    assert_eq!(
        receive(
            Some(&state),
            &message("CheckOut", &[]),
            &Signer::unseen(RENEWED)
        ),
        Err(Refusal::CheckedOut)
    );
    let back = step(
        &state,
        &message("Authenticate", &[]),
        &Signer::unseen(RENEWED),
    );
    assert_eq!(back.change, Change::ReEnrollment);
    assert_eq!(back.state.identity(), Some(RENEWED));
    let enrolled = step(
        &back.state,
        &token_update("t", &[]),
        &Signer::bound(RENEWED, &device()),
    );
    assert_eq!(enrolled.change, Change::Enrolled);
}

#[test]
fn an_answer_that_got_lost_starts_nothing_anew() {
    let first = receive(None, &message("Authenticate", &[]), &Signer::unseen(OURS)).unwrap();
    let again = step(&first.state, &message("Authenticate", &[]), &ours());
    assert_eq!((again.change, again.state), (Change::Repeated, first.state));
}

#[test]
fn nobody_speaks_for_another() {
    let state = enrolled();
    let other = Enrollment::Device { udid: "E".into() };
    let theirs = Signer::bound(RENEWED, &other);
    for message in [
        message("Authenticate", &[]),
        message("CheckOut", &[]),
        message("GetBootstrapToken", &[]),
        token_update("t", &[("UserID", "U")]),
    ] {
        let refused = receive(Some(&state), &message, &theirs);
        assert_eq!(refused, Err(Refusal::CertificateOfAnother));
        assert_eq!(
            receive(None, &message, &theirs),
            Err(Refusal::CertificateOfAnother)
        );
    }
    let unseen = Signer::unseen(RENEWED);
    for message in [
        message("CheckOut", &[]),
        message("GetBootstrapToken", &[]),
        token_update("t", &[]),
    ] {
        assert_eq!(
            receive(Some(&state), &message, &unseen),
            Err(Refusal::UnseenCertificate)
        );
        assert_eq!(receive(None, &message, &unseen), Err(Refusal::NotEnrolled));
    }
    assert_eq!(
        admit(Some(&state), &device(), &unseen),
        Err(Refusal::UnseenCertificate)
    );
    assert_eq!(admit(Some(&state), &device(), &ours()), Ok(()));
    assert_eq!(
        admit(Some(&state), &other, &ours()),
        Err(Refusal::CertificateOfAnother)
    );
    // The state of another enrollment, by a mistake of the server's.
    let stray = receive(
        Some(&state),
        &message("Authenticate", &[("UDID", "E")]),
        &unseen,
    );
    assert_eq!(stray, Err(Refusal::CertificateOfAnother));
    assert_eq!(
        receive(
            Some(&state),
            &message("Authenticate", &[("UserID", "U")]),
            &ours()
        ),
        Err(Refusal::WrongChannel)
    );
}

#[test]
fn user_channels_are_limited() {
    let mut state = enrolled();
    let add = |state: &EnrollmentState, n: usize| {
        let name = format!("U{n}");
        receive(
            Some(state),
            &token_update("v", &[("UserID", &name)]),
            &ours(),
        )
    };
    let update = token_update("v", &[]);
    let CheckIn::TokenUpdate(update) = update else {
        unreachable!()
    };
    for n in 1..EnrollmentState::MAX_USERS {
        let channel = Enrollment::User {
            udid: "D".into(),
            user_id: format!("U{n}").as_str().into(),
        };
        assert!(matches!(
            state.take_user_tokens(&channel, &update),
            state::UserToken::Added
        ));
    }
    assert_eq!(
        add(&state, EnrollmentState::MAX_USERS),
        Err(Refusal::TooManyUsers)
    );
    assert!(add(&state, 5).is_ok());
}

fn any_message() -> impl Strategy<Value = CheckIn> {
    let user = prop::option::of(Just(("UserID", "U")));
    let one = prop_oneof![
        3 => Just(message("Authenticate", &[])),
        3 => ("[ab]", any::<bool>(), user).prop_map(|(token, awaiting, user)| {
            let mut more = vec![("AwaitingConfiguration", if awaiting { "true" } else { "false" })];
            more.extend(user);
            token_update(&token, &more)
        }),
        2 => "[bc]{0,1}".prop_map(|token| message("SetBootstrapToken", &[("BootstrapToken", &token)])),
        1 => Just(message("CheckOut", &[])),
        1 => Just(message("DeclarativeManagement", &[("Endpoint", "tokens")])),
    ];
    one
}

proptest! {
    #[test]
    fn no_renewal_loses_a_bootstrap_token(
        messages in prop::collection::vec((any_message(), 1_u8..4, any::<bool>()), 1..40),
    ) {
        let mut state: Option<EnrollmentState> = None;
        let mut identity = 1;
        for (message, certificate, rotate) in messages {
            if rotate && matches!(message, CheckIn::Authenticate(_)) {
                identity = certificate;
            }
            let bound = state.as_ref().and_then(EnrollmentState::identity);
            let signer = Signer::look_up([identity; 32], |fingerprint| {
                (bound == Some(*fingerprint)).then(device)
            });
            let Ok(next) = receive(state.as_ref(), &message, &signer) else { continue };
            if let Some(before) = &state {
                let token = |state: &EnrollmentState| state.bootstrap_token().cloned();
                match next.change {
                    Change::IdentityRenewal => {
                        let mut same = next.state.clone();
                        same.rebind(bound.unwrap());
                        let mut marked = before.clone();
                        marked.rebind(bound.unwrap());
                        prop_assert_eq!(&same, &marked);
                    }
                    // The device itself, erased or gone.
                    Change::CheckOut | Change::SetUpAnew | Change::BootstrapTokenSet
                    | Change::BootstrapTokenCleared => {}
                    Change::ReEnrollment if *before.phase() == Phase::CheckedOut => {}
                    _ => prop_assert_eq!(token(&next.state), token(before)),
                }
                if next.change != Change::Nothing && next.change.fate(Kept::BootstrapToken) == Fate::Keep {
                    prop_assert_eq!(token(&next.state), token(before));
                }
            }
            if next.change == Change::Enrolled {
                prop_assert!(next.state.push().is_some());
            }
            prop_assert_eq!(EnrollmentState::from_slice(&next.state.to_xml().unwrap()).unwrap(), next.state.clone());
            state = Some(next.state);
        }
    }
}
