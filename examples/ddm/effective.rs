//! What a device will do.

use super::{
    Failure, Printed,
    arguments::Arguments,
    commands::json,
    folder::{self, Folder},
};
use apple_mdm::{
    ddm::{Effective, EffectiveConfiguration, LeftOut},
    plist::{Dictionary, Value},
};
use std::fmt::Write as _;

pub(crate) fn run(arguments: &Arguments) -> Result<Printed, Failure> {
    let Some(target) = &arguments.target else {
        return Err(Failure::Usage("effective needs a --target".into()));
    };
    let folder = Folder::read(arguments.place(0))?;
    let status = folder::status(&arguments.status)?;
    let properties = folder::properties(arguments.properties.as_deref())?.unwrap_or_default();
    let effective = folder.set.effective(target, &status, &properties);
    Ok(match arguments.json {
        true => json(&as_dictionary(&effective)),
        false => as_text(&effective),
    }
    .into())
}

fn as_text(effective: &Effective) -> String {
    let mut text = String::new();
    let mut line = |line: std::fmt::Arguments<'_>| {
        let _ = text.write_fmt(line);
        text.push('\n');
    };
    for activation in &effective.activations {
        line(format_args!("activation {activation} holds"));
    }
    if effective.configurations.is_empty() {
        line(format_args!("no configuration is applied"));
    }
    for configuration in &effective.configurations {
        let EffectiveConfiguration {
            declaration_type,
            declarations,
            ..
        } = configuration;
        line(format_args!(
            "configuration {declaration_type}, of {}",
            declarations.join(", ")
        ));
        for setting in &configuration.settings {
            let value = serde_json::to_string(&setting.value).unwrap_or_default();
            let overruled = match setting.overruled.is_empty() {
                true => String::new(),
                false => format!(", over {}", setting.overruled.join(", ")),
            };
            // Of one declaration alone, there is nothing to tell.
            match declarations.len() {
                1 => line(format_args!("  {} = {value}", setting.path)),
                _ => line(format_args!(
                    "  {} = {value}, from {}{overruled}",
                    setting.path,
                    setting.from.join(", ")
                )),
            }
        }
    }
    for asset in &effective.assets {
        let by = asset.needed_by.join(", ");
        line(format_args!("asset {}, for {by}", asset.identifier));
    }
    for left_out in &effective.left_out {
        line(format_args!("left out: {left_out}"));
    }
    text
}

fn as_dictionary(effective: &Effective) -> Dictionary {
    let configurations = effective.configurations.iter().map(configuration);
    let assets = effective.assets.iter().map(|asset| {
        Dictionary::from([
            ("identifier", Value::from(asset.identifier.as_str())),
            ("type", asset.declaration_type.as_str().into()),
            ("needed-by", texts(&asset.needed_by)),
        ])
        .into()
    });
    let left_out = effective.left_out.iter().map(left_out);
    Dictionary::from([
        ("activations", texts(&effective.activations)),
        ("configurations", Value::Array(configurations.collect())),
        ("assets", Value::Array(assets.collect())),
        ("left-out", Value::Array(left_out.collect())),
    ])
}

fn configuration(configuration: &EffectiveConfiguration) -> Value {
    let settings = configuration.settings.iter().map(|setting| {
        Dictionary::from([
            ("path", Value::from(setting.path.to_string())),
            ("value", setting.value.clone()),
            ("from", texts(&setting.from)),
            ("overruled", texts(&setting.overruled)),
        ])
        .into()
    });
    Dictionary::from([
        ("type", Value::from(configuration.declaration_type.as_str())),
        ("declarations", texts(&configuration.declarations)),
        ("payload", configuration.payload.clone().into()),
        ("settings", Value::Array(settings.collect())),
    ])
    .into()
}

fn left_out(left_out: &LeftOut) -> Value {
    Dictionary::from([
        ("kind", left_out.kind.as_str()),
        ("identifier", left_out.identifier.as_str()),
        ("path", &left_out.path.to_string()),
        ("reason", left_out.reason.as_str()),
        ("message", &left_out.reason.to_string()),
    ])
    .into()
}

fn texts(texts: &[String]) -> Value {
    Value::Array(texts.iter().map(|text| text.as_str().into()).collect())
}
