use super::*;
use proptest::prelude::*;

fn all(header: &str) -> Vec<Challenge> {
    Challenge::all_from_header(header).unwrap()
}

fn refused(header: &str) -> ErrorKind {
    Challenge::all_from_header(header).unwrap_err().kind()
}

fn other(scheme: &str, token68: Option<&str>, parameters: &[(&str, &str)]) -> Challenge {
    Challenge::Other(OtherChallenge {
        scheme: scheme.into(),
        token68: token68.map(Into::into),
        parameters: parameters.iter().copied().collect(),
    })
}

fn oauth2() -> AppleOAuth2 {
    AppleOAuth2::new(
        "https://idp.example.com/authorize",
        "https://idp.example.com/token",
        "apple-remotemanagement-user-login:/oauth2/redirection",
        "mdm",
    )
    .scope("MDM")
}

#[test]
fn challenges_of_apple_are_typed() {
    let header = "BEARER\tMethod = apple-oauth2 , authorization-url=\"https://idp.example.com/authorize\",\
        Token-URL=\"https://idp.example.com/token\",,\
        redirect-url=\"apple-remotemanagement-user-login:/oauth2/redirection\",\
        client-id=mdm, scope=\"M\\DM\", new=\"a \\\"b\\\" \\\\\"";
    let mut expected = oauth2();
    expected.parameters.insert("new", r#"a "b" \"#);
    assert_eq!(all(header), [expected.clone().into()]);
    assert_eq!(
        Challenge::from(expected).to_header().unwrap(),
        r#"Bearer method="apple-oauth2", authorization-url="https://idp.example.com/authorize", token-url="https://idp.example.com/token", redirect-url="apple-remotemanagement-user-login:/oauth2/redirection", client-id="mdm", scope="MDM", new="a \"b\" \\""#
    );
    // Without the quotes that a URL needs.
    assert_eq!(
        all("Bearer method=apple-as-web, url=https://a/b?c=d"),
        [AppleAsWeb::new("https://a/b?c=d").into()]
    );
}

#[test]
fn a_header_holds_several_challenges() {
    let web: Challenge = AppleAsWeb::new("https://a").into();
    assert_eq!(
        all(
            "Negotiate, Basic realm=\"a, b=c\", charset=UTF-8, Bearer method=\"apple-as-web\", url=\"https://a\", NTLM abc== , Digest x=y"
        ),
        [
            other("Negotiate", None, &[]),
            other("Basic", None, &[("realm", "a, b=c"), ("charset", "UTF-8")]),
            web,
            other("NTLM", Some("abc=="), &[]),
            other("Digest", None, &[("x", "y")]),
        ]
    );
    assert_eq!(all(""), []);
    assert_eq!(all(" , ,"), []);
    assert_eq!(all("Bearer "), [other("Bearer", None, &[])]);
    assert_eq!(
        all("Bearer error=\"invalid_token\""),
        [other("Bearer", None, &[("error", "invalid_token")])]
    );
    assert_eq!(
        all("Fridge method=apple-as-web, url=u"),
        [other(
            "Fridge",
            None,
            &[("method", "apple-as-web"), ("url", "u")]
        )]
    );
}

#[test]
fn what_is_no_header_is_refused() {
    for header in [
        "a=b",
        "\"Bearer\"",
        "Bearer a=\"b\" c=\"d\"",
        "Bearer a b=c",
        "Bearer a=\"b\"c",
        "Bearer a=\"\u{7}\"",
        "Bearer a=\"\\\n\"",
        "NTLM abc, a=b",
        "Bearer a=,b=c,",
        "é",
        "Bearer é=1",
    ] {
        assert_eq!(refused(header), ErrorKind::Syntax, "{header:?}");
    }
    assert_eq!(refused("Bearer a=\"b"), ErrorKind::UnexpectedEnd);
    assert_eq!(refused("Bearer a=\"b\\"), ErrorKind::Syntax);
    assert_eq!(refused("Bearer a=1, A=2"), ErrorKind::DuplicateKey);
    assert_eq!(refused("Bearer method=apple-as-web"), ErrorKind::MissingKey);
    assert_eq!(refused(&"a".repeat(20_000)), ErrorKind::Limit);
    assert_eq!(refused(&"a, ".repeat(40)), ErrorKind::Limit);
    let many: String = (0..70).map(|at| format!("a{at}=b,")).collect();
    assert_eq!(refused(&format!("Bearer {many}")), ErrorKind::Limit);
    assert!("Basic, Digest".parse::<Challenge>().is_err());
    assert!("".parse::<Challenge>().is_err());
}

#[test]
fn no_header_is_written_that_is_two() {
    let mut web = AppleAsWeb::new("https://a\r\nSet-Cookie: b");
    let error = Challenge::from(web.clone()).to_header().unwrap_err();
    assert_eq!(
        (error.kind(), error.path().to_string().as_str()),
        (ErrorKind::Unwritable, "url")
    );
    web.url = "https://a".into();
    web.parameters.insert("URL", "https://b");
    assert!(Challenge::from(web).to_header().is_err());
    for scheme in ["", "a b", "a,b", "\u{e9}"] {
        assert!(other(scheme, None, &[]).to_header().is_err(), "{scheme}");
    }
    assert!(other("NTLM", Some("a b"), &[]).to_header().is_err());
    assert!(other("NTLM", Some("="), &[]).to_header().is_err());
    assert!(other("NTLM", Some("a"), &[("b", "c")]).to_header().is_err());
    assert!(other("Basic", None, &[("a b", "c")]).to_header().is_err());
}

#[test]
fn findings_say_what_devices_refuse() {
    let found = |challenge: &Challenge| {
        let findings = challenge.findings();
        findings
            .iter()
            .map(|found| found.path().to_string())
            .collect::<Vec<_>>()
    };
    assert!(found(&AppleAsWeb::new("https://a").into()).is_empty());
    assert!(found(&oauth2().into()).is_empty());
    assert_eq!(found(&AppleAsWeb::new("http://a").into()), ["url"]);
    let wrong = AppleOAuth2::new("http://a", "a", "https://a", "");
    assert_eq!(
        found(&wrong.into()),
        [
            "authorization-url",
            "token-url",
            "redirect-url",
            "client-id",
            "scope"
        ]
    );
    assert_eq!(found(&other("Basic", None, &[])), ["method"]);
}

#[test]
fn the_account_is_in_the_address_of_the_page() {
    let page = AppleAsWeb::new("https://a/b?c=d").page("e+f@g.h");
    assert_eq!(page, "https://a/b?c=d&user-identifier=e%2Bf%40g.h");
    for query in [&page, "user-identifier=e%2Bf%40g.h"] {
        assert_eq!(user_identifier(query).unwrap().as_deref(), Some("e+f@g.h"));
    }
    assert_eq!(user_identifier("c=d"), Ok(None));
}

#[test]
fn results_are_told_from_other_urls() {
    let results: AuthenticationResults =
        "Apple-RemoteManagement-User-Login://authentication-results/?x=y&access-token=a%3Db"
            .parse()
            .unwrap();
    assert_eq!(results, AuthenticationResults::new("a=b"));
    assert!(!format!("{results:?}").contains("a=b"));
    let answer = results.answer();
    assert_eq!(answer.status, 308);
    assert_eq!(
        answer.header_value("Location"),
        Some(&*results.to_location())
    );
    for url in [
        "",
        "https://authentication-results?access-token=a",
        "apple-remotemanagement-user-login://other?access-token=a",
        "apple-remotemanagement-user-login:authentication-results?access-token=a",
        "apple-remotemanagement-user-login://authentication-results?access-token=",
        "apple-remotemanagement-user-login://authentication-results",
        "apple-remotemanagement-user-login://authentication-results?access-token=a&access-token=b",
    ] {
        assert!(url.parse::<AuthenticationResults>().is_err(), "{url}");
    }
    let redirect = "apple-remotemanagement-user-login:/oauth2/redirection";
    let redirection = OAuth2Redirection::new("c&d", "1");
    let location = redirection.to_location(redirect);
    assert_eq!(location, format!("{redirect}?code=c%26d&state=1"));
    assert_eq!(location.parse(), Ok(redirection));
    assert!(
        format!("{redirect}?code=c")
            .parse::<OAuth2Redirection>()
            .is_err()
    );
}

fn text() -> impl Strategy<Value = String> {
    "[ -~\t\u{e9}\u{1f600}\"\\\\,=]{0,20}"
}

/// Names that no challenge of Apple's has.
fn parameters() -> impl Strategy<Value = Parameters> {
    prop::collection::vec(("x[a-zA-Z!#$%&'*+.^_`|~-]{0,6}", text()), 0..5)
        .prop_map(|pairs| pairs.into_iter().collect())
}

fn challenge() -> impl Strategy<Value = Challenge> {
    let web =
        (text(), parameters()).prop_map(|(url, parameters)| AppleAsWeb { url, parameters }.into());
    let urls = (text(), text(), text(), text(), prop::option::of(text()));
    let oauth2 = (urls, parameters()).prop_map(|((a, t, r, c, scope), parameters)| {
        AppleOAuth2 {
            scope,
            parameters,
            ..AppleOAuth2::new(a, t, r, c)
        }
        .into()
    });
    let token68 = "[A-Za-z0-9._~+/-]{1,9}={0,2}";
    let other = ("[A-Za-z!#-]{1,9}", prop::option::of(token68), parameters()).prop_map(
        |(scheme, token68, parameters)| {
            let parameters = match &token68 {
                Some(_) => Parameters::new(),
                None => parameters,
            };
            OtherChallenge {
                scheme,
                token68,
                parameters,
            }
            .into()
        },
    );
    prop_oneof![web, oauth2, other]
}

proptest! {
    #[test]
    fn challenges_come_back(challenges in prop::collection::vec(challenge(), 0..4)) {
        let headers: Vec<_> = challenges.iter().map(|one| one.to_header().unwrap()).collect();
        prop_assert_eq!(all(&headers.join(", ")), challenges);
    }

    #[test]
    fn no_header_panics(header in "[a-z=\", \\\\\t\u{e9}\u{0}]{0,40}") {
        if let Ok(challenges) = Challenge::all_from_header(&header) {
            for challenge in challenges {
                prop_assert_eq!(challenge.to_header().unwrap().parse(), Ok(challenge));
            }
        }
    }

    #[test]
    fn results_come_back(token in ".{1,30}", state in ".{0,20}") {
        let results = AuthenticationResults::new(token.clone());
        prop_assert_eq!(results.to_location().parse(), Ok(results));
        let redirection = OAuth2Redirection::new(token, state);
        let location = redirection.to_location("apple-remotemanagement-user-login:/a?b");
        prop_assert_eq!(location.parse(), Ok(redirection));
    }
}
