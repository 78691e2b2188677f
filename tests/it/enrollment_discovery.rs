//! Account-driven enrollment: the four steps, with both sides played.

use crate::{
    corpus::{Faults, cases},
    enrollment_ade::typed,
};
use apple_mdm::{
    Message as _,
    enrollment::{
        Answer, Refusal,
        challenge::{
            self, AppleAsWeb, AppleOAuth2, AuthenticationResults, Challenge, OAuth2Redirection,
        },
        discovery::{self, DiscoveryRequest, ModelFamily, ServerVersion, WellKnown},
        session::{self, AccessToken, TokenResponse},
    },
    json,
    refusal::{UnrecognizedDevice, WellKnownFailed},
};

#[test]
fn documents_of_others_are_typed() {
    let mut faults = Faults::default();
    for case in cases("well-known") {
        if let Some(document) = typed::<WellKnown>(&case, &mut faults)
            && document
                .servers
                .iter()
                .any(|server| !server.version.is_known())
        {
            faults.push(&case, "is not what it says");
        }
    }
    faults.none();
}

/// A server: what it answers to a request that a device sends.
fn server(target: &str, authorization: Option<&str>) -> Answer {
    const USER: &str = "first+last@example.com";
    if target.starts_with(discovery::PATH) {
        let request = DiscoveryRequest::from_target(target).unwrap();
        if request.user_identifier.as_deref() != Some(USER) {
            return WellKnownFailed::new()
                .message("Unknown account")
                .answer()
                .unwrap();
        }
        let version = match request.model_family {
            Some(ModelFamily::Mac) => ServerVersion::MdmAdde,
            _ => ServerVersion::MdmByod,
        };
        let answer = WellKnown::new([(version, "https://mdm.example.com/enroll")]);
        assert_eq!(answer.findings(), []);
        return answer.answer().unwrap();
    }
    if target.starts_with("/sign-in") {
        let user = challenge::user_identifier(target).unwrap();
        assert_eq!(user.as_deref(), Some(USER));
        return AuthenticationResults::new("dXNlcg==").answer();
    }
    let token = authorization.and_then(|header| AccessToken::from_header(header).ok());
    match token {
        Some(token) if token == AccessToken::new("dXNlcg==").unwrap() => {
            UnrecognizedDevice::new().answer().unwrap() // stands for the profile
        }
        _ => {
            let web = AppleAsWeb::new("https://mdm.example.com/sign-in?lang=en").into();
            session::sign_in(&[web]).unwrap()
        }
    }
}

fn target(url: &str) -> &str {
    let start = url.find("example.com").unwrap() + "example.com".len();
    &url[start..]
}

#[test]
fn a_user_signs_in_on_a_page() {
    let request = DiscoveryRequest::new("first+last@example.com", ModelFamily::Iphone);
    let url = request.to_url().unwrap();
    assert!(url.starts_with("https://example.com/.well-known/com.apple.remotemanagement?"));
    let found = server(target(&url), None);
    let found: WellKnown = json::from_slice(&found.body).unwrap();
    let place = found.first(&[ServerVersion::MdmByod]).unwrap();

    let refused = server(target(&place.base_url), None);
    assert_eq!(refused.status, 401);
    let header = refused.header_value("www-authenticate").unwrap();
    let Ok(Challenge::AppleAsWeb(web)) = header.parse() else {
        panic!("{header}");
    };
    let page = web.page("first+last@example.com");
    let redirect = server(target(&page), None);
    assert_eq!(redirect.status, 308);
    let results: AuthenticationResults =
        redirect.header_value("location").unwrap().parse().unwrap();
    let token = AccessToken::new(results.access_token().expose().as_str()).unwrap();
    let taken = server(target(&place.base_url), Some(&token.to_header()));
    assert_eq!(taken.status, 403);
    // A token that is no longer good leads back to the page.
    let again = server(target(&place.base_url), Some("Bearer old"));
    assert_eq!((again.status, again.headers), (401, refused.headers));

    let nobody = DiscoveryRequest::new("nobody@example.com", ModelFamily::Iphone);
    let failed = server(&nobody.to_target(), None);
    let body: WellKnownFailed = json::from_slice(&failed.body).unwrap();
    assert_eq!(
        (failed.status, body.message.as_deref()),
        (403, Some("Unknown account"))
    );
    assert!(body.unknown_keys().is_empty());
}

#[test]
fn a_user_signs_in_by_oauth() {
    let redirect_url = "apple-remotemanagement-user-login:/oauth2/redirection";
    let oauth2 = AppleOAuth2::new(
        "https://idp.example.com/authorize",
        "https://idp.example.com/token",
        redirect_url,
        "mdm",
    )
    .scope("MDM");
    let challenges = [
        oauth2.into(),
        AppleAsWeb::new("https://mdm.example.com").into(),
    ];
    let answer = session::sign_in(&challenges).unwrap();
    let headers = answer.headers.iter().map(|(_, value)| value.as_str());
    let joined = headers.collect::<Vec<_>>().join(", ");
    assert_eq!(Challenge::all_from_header(&joined).unwrap(), challenges);

    let redirection = OAuth2Redirection::new("code", "state");
    let location = redirection.answer(redirect_url);
    let location = location.header_value("location").unwrap();
    assert_eq!(location.parse(), Ok(redirection));

    let token = AccessToken::new("abc").unwrap();
    let answer = TokenResponse::new(&token).expires_in(60).answer().unwrap();
    let response: TokenResponse = json::from_slice(&answer.body).unwrap();
    assert_eq!(response.access_token.expose(), "abc");
}
