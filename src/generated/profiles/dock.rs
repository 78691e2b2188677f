// From mdm/profiles/com.apple.dock.yaml; rewritten by `cargo xtask codegen`.
//! Payload `com.apple.dock`.

use crate::payload_keys::PayloadKeys;
use crate::plist::Value;
use crate::profile::Payload;
use crate::record::{
    Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record, keys,
};
use crate::vocabulary::open_enum;

/// Payload `com.apple.dock`.
///
/// ```text
/// tilesize                      integer     optional  16 to 128
/// size-immutable                boolean     optional
/// magnification                 boolean     optional
/// magnify-immutable             boolean     optional
/// largesize                     integer     optional  16 to 128
/// magsize-immutable             boolean     optional
/// orientation                   string      optional  "bottom" | "left" | "right"
/// position-immutable            boolean     optional
/// mineffect                     string      optional  "genie" | "scale"
/// mineffect-immutable           boolean     optional
/// windowtabbing                 string      optional  "manual" | "always" | "fullscreen"  macOS 10.15
/// windowtabbing-immutable       boolean     optional  macOS 10.12
/// dblclickbehavior              string      optional  "minimize" | "maximize" | "none"  macOS 10.15
/// dblclickbehavior-immutable    boolean     optional  macOS 10.14
/// minimize-to-application       boolean     optional
/// minintoapp-immutable          boolean     optional  macOS 10.14
/// launchanim                    boolean     optional
/// launchanim-immutable          boolean     optional
/// autohide                      boolean     optional
/// autohide-immutable            boolean     optional
/// show-process-indicators       boolean     optional
/// showindicators-immutable      boolean     optional
/// show-recents                  boolean     optional  macOS 10.14
/// showrecents-immutable         boolean     optional  macOS 10.15
/// contents-immutable            boolean     optional
/// MCXDockSpecialFolders         array       optional
///   MCXDockSpecialFoldersItems  string                "AddDockMCXMyApplicationsFolder" | "AddDockMCXDocumentsFolder" | "AddDockMCXSharedFolder" | "AddDockMCXOriginalNetworkHomeFolder"
/// AllowDockFixupOverride        boolean     optional  macOS 10.12
/// static-only                   boolean     optional
/// static-others                 array       optional
///   StaticItem                  dictionary
///     tile-data                 dictionary  required
///       label                   string      required
///       url                     string      optional
///       file-type               integer     required  0 | 1 | 3
///       file-data               dictionary  optional
///         <any key>             any         optional
///     tile-type                 string      required  "file-tile" | "directory-tile" | "url-tile"
/// static-apps                   array       optional
///   StaticItem                  dictionary
///     tile-data                 dictionary  required
///       label                   string      required
///       url                     string      optional
///       file-type               integer     required  0 | 1 | 3
///       file-data               dictionary  optional
///         <any key>             any         optional
///     tile-type                 string      required  "file-tile" | "directory-tile" | "url-tile"
/// persistent-apps               array       optional
///   StaticItem                  dictionary
///     tile-data                 dictionary  required
///       label                   string      required
///       url                     string      optional
///       file-type               integer     required  0 | 1 | 3
///       file-data               dictionary  optional
///         <any key>             any         optional
///     tile-type                 string      required  "file-tile" | "directory-tile" | "url-tile"
/// persistent-others             array       optional
///   StaticItem                  dictionary
///     tile-data                 dictionary  required
///       label                   string      required
///       url                     string      optional
///       file-type               integer     required  0 | 1 | 3
///       file-data               dictionary  optional
///         <any key>             any         optional
///     tile-type                 string      required  "file-tile" | "directory-tile" | "url-tile"
/// ```
///
/// Available from macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.dock.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct Dock {
    /// `tilesize`: integer, optional, 16 to 128.
    pub tilesize: Option<i64>,
    /// `size-immutable`: boolean, optional. Default: `false`.
    pub size_immutable: Option<bool>,
    /// `magnification`: boolean, optional. Default: `false`.
    pub magnification: Option<bool>,
    /// `magnify-immutable`: boolean, optional. Default: `false`.
    pub magnify_immutable: Option<bool>,
    /// `largesize`: integer, optional, 16 to 128.
    pub largesize: Option<i64>,
    /// `magsize-immutable`: boolean, optional. Default: `false`.
    pub magsize_immutable: Option<bool>,
    /// `orientation`: string, optional.
    pub orientation: Option<Orientation>,
    /// `position-immutable`: boolean, optional. Default: `false`.
    pub position_immutable: Option<bool>,
    /// `mineffect`: string, optional.
    pub mineffect: Option<Mineffect>,
    /// `mineffect-immutable`: boolean, optional. Default: `false`.
    pub mineffect_immutable: Option<bool>,
    /// `windowtabbing`: string, optional. Since macOS 10.15.
    pub windowtabbing: Option<Windowtabbing>,
    /// `windowtabbing-immutable`: boolean, optional. Default: `false`. Since
    /// macOS 10.12.
    pub windowtabbing_immutable: Option<bool>,
    /// `dblclickbehavior`: string, optional. Since macOS 10.15.
    pub dblclickbehavior: Option<Dblclickbehavior>,
    /// `dblclickbehavior-immutable`: boolean, optional. Default: `false`. Since
    /// macOS 10.14.
    pub dblclickbehavior_immutable: Option<bool>,
    /// `minimize-to-application`: boolean, optional. Default: `false`.
    pub minimize_to_application: Option<bool>,
    /// `minintoapp-immutable`: boolean, optional. Default: `false`. Since
    /// macOS 10.14.
    pub minintoapp_immutable: Option<bool>,
    /// `launchanim`: boolean, optional. Default: `false`.
    pub launchanim: Option<bool>,
    /// `launchanim-immutable`: boolean, optional. Default: `false`.
    pub launchanim_immutable: Option<bool>,
    /// `autohide`: boolean, optional. Default: `false`.
    pub autohide: Option<bool>,
    /// `autohide-immutable`: boolean, optional. Default: `false`.
    pub autohide_immutable: Option<bool>,
    /// `show-process-indicators`: boolean, optional. Default: `false`.
    pub show_process_indicators: Option<bool>,
    /// `showindicators-immutable`: boolean, optional. Default: `false`.
    pub showindicators_immutable: Option<bool>,
    /// `show-recents`: boolean, optional. Default: `false`. Since macOS 10.14.
    pub show_recents: Option<bool>,
    /// `showrecents-immutable`: boolean, optional. Default: `false`. Since
    /// macOS 10.15.
    pub showrecents_immutable: Option<bool>,
    /// `contents-immutable`: boolean, optional. Default: `false`.
    pub contents_immutable: Option<bool>,
    /// `MCXDockSpecialFolders`: array, optional.
    pub mcx_dock_special_folders: Option<Vec<McxDockSpecialFolder>>,
    /// `AllowDockFixupOverride`: boolean, optional. Default: `false`. Since
    /// macOS 10.12.
    pub allow_dock_fixup_override: Option<bool>,
    /// `static-only`: boolean, optional. Default: `false`.
    pub static_only: Option<bool>,
    /// `static-others`: array, optional.
    pub static_others: Option<Vec<StaticItem>>,
    /// `static-apps`: array, optional.
    pub static_apps: Option<Vec<StaticItem>>,
    /// `persistent-apps`: array, optional.
    pub persistent_apps: Option<Vec<StaticItem>>,
    /// `persistent-others`: array, optional.
    pub persistent_others: Option<Vec<StaticItem>>,
    /// What every payload has.
    pub common: PayloadKeys,
    /// What the table does not know.
    pub extra: Extra,
}

impl Dock {
    /// With the keys that it needs.
    pub fn new(common: PayloadKeys) -> Self {
        Self {
            tilesize: None,
            size_immutable: None,
            magnification: None,
            magnify_immutable: None,
            largesize: None,
            magsize_immutable: None,
            orientation: None,
            position_immutable: None,
            mineffect: None,
            mineffect_immutable: None,
            windowtabbing: None,
            windowtabbing_immutable: None,
            dblclickbehavior: None,
            dblclickbehavior_immutable: None,
            minimize_to_application: None,
            minintoapp_immutable: None,
            launchanim: None,
            launchanim_immutable: None,
            autohide: None,
            autohide_immutable: None,
            show_process_indicators: None,
            showindicators_immutable: None,
            show_recents: None,
            showrecents_immutable: None,
            contents_immutable: None,
            mcx_dock_special_folders: None,
            allow_dock_fixup_override: None,
            static_only: None,
            static_others: None,
            static_apps: None,
            persistent_apps: None,
            persistent_others: None,
            common,
            extra: Extra::new(),
        }
    }

    /// Sets `tilesize`.
    #[must_use]
    pub fn tilesize(mut self, tilesize: i64) -> Self {
        self.tilesize = Some(tilesize);
        self
    }

    /// Sets `size-immutable`.
    #[must_use]
    pub fn size_immutable(mut self, size_immutable: bool) -> Self {
        self.size_immutable = Some(size_immutable);
        self
    }

    /// Sets `magnification`.
    #[must_use]
    pub fn magnification(mut self, magnification: bool) -> Self {
        self.magnification = Some(magnification);
        self
    }

    /// Sets `magnify-immutable`.
    #[must_use]
    pub fn magnify_immutable(mut self, magnify_immutable: bool) -> Self {
        self.magnify_immutable = Some(magnify_immutable);
        self
    }

    /// Sets `largesize`.
    #[must_use]
    pub fn largesize(mut self, largesize: i64) -> Self {
        self.largesize = Some(largesize);
        self
    }

    /// Sets `magsize-immutable`.
    #[must_use]
    pub fn magsize_immutable(mut self, magsize_immutable: bool) -> Self {
        self.magsize_immutable = Some(magsize_immutable);
        self
    }

    /// Sets `orientation`.
    #[must_use]
    pub fn orientation(mut self, orientation: impl Into<Orientation>) -> Self {
        self.orientation = Some(orientation.into());
        self
    }

    /// Sets `position-immutable`.
    #[must_use]
    pub fn position_immutable(mut self, position_immutable: bool) -> Self {
        self.position_immutable = Some(position_immutable);
        self
    }

    /// Sets `mineffect`.
    #[must_use]
    pub fn mineffect(mut self, mineffect: impl Into<Mineffect>) -> Self {
        self.mineffect = Some(mineffect.into());
        self
    }

    /// Sets `mineffect-immutable`.
    #[must_use]
    pub fn mineffect_immutable(mut self, mineffect_immutable: bool) -> Self {
        self.mineffect_immutable = Some(mineffect_immutable);
        self
    }

    /// Sets `windowtabbing`.
    #[must_use]
    pub fn windowtabbing(mut self, windowtabbing: impl Into<Windowtabbing>) -> Self {
        self.windowtabbing = Some(windowtabbing.into());
        self
    }

    /// Sets `windowtabbing-immutable`.
    #[must_use]
    pub fn windowtabbing_immutable(mut self, windowtabbing_immutable: bool) -> Self {
        self.windowtabbing_immutable = Some(windowtabbing_immutable);
        self
    }

    /// Sets `dblclickbehavior`.
    #[must_use]
    pub fn dblclickbehavior(mut self, dblclickbehavior: impl Into<Dblclickbehavior>) -> Self {
        self.dblclickbehavior = Some(dblclickbehavior.into());
        self
    }

    /// Sets `dblclickbehavior-immutable`.
    #[must_use]
    pub fn dblclickbehavior_immutable(mut self, dblclickbehavior_immutable: bool) -> Self {
        self.dblclickbehavior_immutable = Some(dblclickbehavior_immutable);
        self
    }

    /// Sets `minimize-to-application`.
    #[must_use]
    pub fn minimize_to_application(mut self, minimize_to_application: bool) -> Self {
        self.minimize_to_application = Some(minimize_to_application);
        self
    }

    /// Sets `minintoapp-immutable`.
    #[must_use]
    pub fn minintoapp_immutable(mut self, minintoapp_immutable: bool) -> Self {
        self.minintoapp_immutable = Some(minintoapp_immutable);
        self
    }

    /// Sets `launchanim`.
    #[must_use]
    pub fn launchanim(mut self, launchanim: bool) -> Self {
        self.launchanim = Some(launchanim);
        self
    }

    /// Sets `launchanim-immutable`.
    #[must_use]
    pub fn launchanim_immutable(mut self, launchanim_immutable: bool) -> Self {
        self.launchanim_immutable = Some(launchanim_immutable);
        self
    }

    /// Sets `autohide`.
    #[must_use]
    pub fn autohide(mut self, autohide: bool) -> Self {
        self.autohide = Some(autohide);
        self
    }

    /// Sets `autohide-immutable`.
    #[must_use]
    pub fn autohide_immutable(mut self, autohide_immutable: bool) -> Self {
        self.autohide_immutable = Some(autohide_immutable);
        self
    }

    /// Sets `show-process-indicators`.
    #[must_use]
    pub fn show_process_indicators(mut self, show_process_indicators: bool) -> Self {
        self.show_process_indicators = Some(show_process_indicators);
        self
    }

    /// Sets `showindicators-immutable`.
    #[must_use]
    pub fn showindicators_immutable(mut self, showindicators_immutable: bool) -> Self {
        self.showindicators_immutable = Some(showindicators_immutable);
        self
    }

    /// Sets `show-recents`.
    #[must_use]
    pub fn show_recents(mut self, show_recents: bool) -> Self {
        self.show_recents = Some(show_recents);
        self
    }

    /// Sets `showrecents-immutable`.
    #[must_use]
    pub fn showrecents_immutable(mut self, showrecents_immutable: bool) -> Self {
        self.showrecents_immutable = Some(showrecents_immutable);
        self
    }

    /// Sets `contents-immutable`.
    #[must_use]
    pub fn contents_immutable(mut self, contents_immutable: bool) -> Self {
        self.contents_immutable = Some(contents_immutable);
        self
    }

    /// Sets `MCXDockSpecialFolders`.
    #[must_use]
    pub fn mcx_dock_special_folders(
        mut self,
        mcx_dock_special_folders: impl IntoIterator<Item = impl Into<McxDockSpecialFolder>>,
    ) -> Self {
        self.mcx_dock_special_folders = Some(
            mcx_dock_special_folders
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Sets `AllowDockFixupOverride`.
    #[must_use]
    pub fn allow_dock_fixup_override(mut self, allow_dock_fixup_override: bool) -> Self {
        self.allow_dock_fixup_override = Some(allow_dock_fixup_override);
        self
    }

    /// Sets `static-only`.
    #[must_use]
    pub fn static_only(mut self, static_only: bool) -> Self {
        self.static_only = Some(static_only);
        self
    }

    /// Sets `static-others`.
    #[must_use]
    pub fn static_others(mut self, static_others: impl IntoIterator<Item = StaticItem>) -> Self {
        self.static_others = Some(static_others.into_iter().collect());
        self
    }

    /// Sets `static-apps`.
    #[must_use]
    pub fn static_apps(mut self, static_apps: impl IntoIterator<Item = StaticItem>) -> Self {
        self.static_apps = Some(static_apps.into_iter().collect());
        self
    }

    /// Sets `persistent-apps`.
    #[must_use]
    pub fn persistent_apps(
        mut self,
        persistent_apps: impl IntoIterator<Item = StaticItem>,
    ) -> Self {
        self.persistent_apps = Some(persistent_apps.into_iter().collect());
        self
    }

    /// Sets `persistent-others`.
    #[must_use]
    pub fn persistent_others(
        mut self,
        persistent_others: impl IntoIterator<Item = StaticItem>,
    ) -> Self {
        self.persistent_others = Some(persistent_others.into_iter().collect());
        self
    }
}

impl Record for Dock {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Dock",
            [
                Key::optional("tilesize", Expect::Integer),
                Key::optional("size-immutable", Expect::Boolean),
                Key::optional("magnification", Expect::Boolean),
                Key::optional("magnify-immutable", Expect::Boolean),
                Key::optional("largesize", Expect::Integer),
                Key::optional("magsize-immutable", Expect::Boolean),
                Key::optional("orientation", Expect::String),
                Key::optional("position-immutable", Expect::Boolean),
                Key::optional("mineffect", Expect::String),
                Key::optional("mineffect-immutable", Expect::Boolean),
                Key::optional("windowtabbing", Expect::String),
                Key::optional("windowtabbing-immutable", Expect::Boolean),
                Key::optional("dblclickbehavior", Expect::String),
                Key::optional("dblclickbehavior-immutable", Expect::Boolean),
                Key::optional("minimize-to-application", Expect::Boolean),
                Key::optional("minintoapp-immutable", Expect::Boolean),
                Key::optional("launchanim", Expect::Boolean),
                Key::optional("launchanim-immutable", Expect::Boolean),
                Key::optional("autohide", Expect::Boolean),
                Key::optional("autohide-immutable", Expect::Boolean),
                Key::optional("show-process-indicators", Expect::Boolean),
                Key::optional("showindicators-immutable", Expect::Boolean),
                Key::optional("show-recents", Expect::Boolean),
                Key::optional("showrecents-immutable", Expect::Boolean),
                Key::optional("contents-immutable", Expect::Boolean),
                Key::optional("MCXDockSpecialFolders", Expect::Array),
                Key::optional("AllowDockFixupOverride", Expect::Boolean),
                Key::optional("static-only", Expect::Boolean),
                Key::optional("static-others", Expect::Array),
                Key::optional("static-apps", Expect::Array),
                Key::optional("persistent-apps", Expect::Array),
                Key::optional("persistent-others", Expect::Array),
                Key::required("PayloadIdentifier", Expect::String),
                Key::required("PayloadUUID", Expect::String),
                Key::optional("PayloadVersion", Expect::Integer),
                Key::optional("PayloadDisplayName", Expect::String),
                Key::optional("PayloadDescription", Expect::String),
                Key::optional("PayloadEnabled", Expect::Boolean),
                Key::optional("PayloadOrganization", Expect::String),
                Key::constant("PayloadType", "com.apple.dock"),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.tilesize.slot_mut(),
            1 => self.size_immutable.slot_mut(),
            2 => self.magnification.slot_mut(),
            3 => self.magnify_immutable.slot_mut(),
            4 => self.largesize.slot_mut(),
            5 => self.magsize_immutable.slot_mut(),
            6 => self.orientation.slot_mut(),
            7 => self.position_immutable.slot_mut(),
            8 => self.mineffect.slot_mut(),
            9 => self.mineffect_immutable.slot_mut(),
            10 => self.windowtabbing.slot_mut(),
            11 => self.windowtabbing_immutable.slot_mut(),
            12 => self.dblclickbehavior.slot_mut(),
            13 => self.dblclickbehavior_immutable.slot_mut(),
            14 => self.minimize_to_application.slot_mut(),
            15 => self.minintoapp_immutable.slot_mut(),
            16 => self.launchanim.slot_mut(),
            17 => self.launchanim_immutable.slot_mut(),
            18 => self.autohide.slot_mut(),
            19 => self.autohide_immutable.slot_mut(),
            20 => self.show_process_indicators.slot_mut(),
            21 => self.showindicators_immutable.slot_mut(),
            22 => self.show_recents.slot_mut(),
            23 => self.showrecents_immutable.slot_mut(),
            24 => self.contents_immutable.slot_mut(),
            25 => self.mcx_dock_special_folders.slot_mut(),
            26 => self.allow_dock_fixup_override.slot_mut(),
            27 => self.static_only.slot_mut(),
            28 => self.static_others.slot_mut(),
            29 => self.static_apps.slot_mut(),
            30 => self.persistent_apps.slot_mut(),
            31 => self.persistent_others.slot_mut(),
            32 => self.common.identifier.slot_mut(),
            33 => self.common.uuid.slot_mut(),
            34 => self.common.version.slot_mut(),
            35 => self.common.display_name.slot_mut(),
            36 => self.common.description.slot_mut(),
            37 => self.common.enabled.slot_mut(),
            38 => self.common.organization.slot_mut(),
            39 => SlotMut::Constant("com.apple.dock"),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.tilesize.slot_ref(),
            1 => self.size_immutable.slot_ref(),
            2 => self.magnification.slot_ref(),
            3 => self.magnify_immutable.slot_ref(),
            4 => self.largesize.slot_ref(),
            5 => self.magsize_immutable.slot_ref(),
            6 => self.orientation.slot_ref(),
            7 => self.position_immutable.slot_ref(),
            8 => self.mineffect.slot_ref(),
            9 => self.mineffect_immutable.slot_ref(),
            10 => self.windowtabbing.slot_ref(),
            11 => self.windowtabbing_immutable.slot_ref(),
            12 => self.dblclickbehavior.slot_ref(),
            13 => self.dblclickbehavior_immutable.slot_ref(),
            14 => self.minimize_to_application.slot_ref(),
            15 => self.minintoapp_immutable.slot_ref(),
            16 => self.launchanim.slot_ref(),
            17 => self.launchanim_immutable.slot_ref(),
            18 => self.autohide.slot_ref(),
            19 => self.autohide_immutable.slot_ref(),
            20 => self.show_process_indicators.slot_ref(),
            21 => self.showindicators_immutable.slot_ref(),
            22 => self.show_recents.slot_ref(),
            23 => self.showrecents_immutable.slot_ref(),
            24 => self.contents_immutable.slot_ref(),
            25 => self.mcx_dock_special_folders.slot_ref(),
            26 => self.allow_dock_fixup_override.slot_ref(),
            27 => self.static_only.slot_ref(),
            28 => self.static_others.slot_ref(),
            29 => self.static_apps.slot_ref(),
            30 => self.persistent_apps.slot_ref(),
            31 => self.persistent_others.slot_ref(),
            32 => self.common.identifier.slot_ref(),
            33 => self.common.uuid.slot_ref(),
            34 => self.common.version.slot_ref(),
            35 => self.common.display_name.slot_ref(),
            36 => self.common.description.slot_ref(),
            37 => self.common.enabled.slot_ref(),
            38 => self.common.organization.slot_ref(),
            39 => SlotRef::Constant("com.apple.dock"),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            tilesize: None,
            size_immutable: None,
            magnification: None,
            magnify_immutable: None,
            largesize: None,
            magsize_immutable: None,
            orientation: None,
            position_immutable: None,
            mineffect: None,
            mineffect_immutable: None,
            windowtabbing: None,
            windowtabbing_immutable: None,
            dblclickbehavior: None,
            dblclickbehavior_immutable: None,
            minimize_to_application: None,
            minintoapp_immutable: None,
            launchanim: None,
            launchanim_immutable: None,
            autohide: None,
            autohide_immutable: None,
            show_process_indicators: None,
            showindicators_immutable: None,
            show_recents: None,
            showrecents_immutable: None,
            contents_immutable: None,
            mcx_dock_special_folders: None,
            allow_dock_fixup_override: None,
            static_only: None,
            static_others: None,
            static_apps: None,
            persistent_apps: None,
            persistent_others: None,
            common: PayloadKeys::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Dock);

/// One of `static-others` of [`Dock`].
#[derive(Clone)]
#[non_exhaustive]
pub struct StaticItem {
    /// `tile-data`: dictionary, required.
    pub tile_data: TileData,
    /// `tile-type`: string, required.
    pub tile_type: TileType,
    /// What the table does not know.
    pub extra: Extra,
}

impl StaticItem {
    /// With the keys that it needs.
    pub fn new(tile_data: TileData, tile_type: impl Into<TileType>) -> Self {
        Self {
            tile_data,
            tile_type: tile_type.into(),
            extra: Extra::new(),
        }
    }
}

impl Record for StaticItem {
    fn keys(&self) -> &'static Keys {
        keys!(
            "StaticItem",
            [
                Key::required("tile-data", Expect::Dictionary),
                Key::required("tile-type", Expect::String),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.tile_data.slot_mut(),
            1 => self.tile_type.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.tile_data.slot_ref(),
            1 => self.tile_type.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            tile_data: Field::blank(),
            tile_type: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(StaticItem);

/// `tile-data` of [`StaticItem`].
#[derive(Clone)]
#[non_exhaustive]
pub struct TileData {
    /// `label`: string, required.
    pub label: String,
    /// `url`: string, optional.
    pub url: Option<String>,
    /// `file-type`: integer, required, one of `0`, `1`, `3`.
    pub file_type: i64,
    /// `file-data`: dictionary, optional.
    pub file_data: Option<OrderedMap<Value>>,
    /// What the table does not know.
    pub extra: Extra,
}

impl TileData {
    /// With the keys that it needs.
    pub fn new(label: impl Into<String>, file_type: i64) -> Self {
        Self {
            label: label.into(),
            url: None,
            file_type,
            file_data: None,
            extra: Extra::new(),
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `file-data`.
    #[must_use]
    pub fn file_data(mut self, file_data: OrderedMap<Value>) -> Self {
        self.file_data = Some(file_data);
        self
    }
}

impl Record for TileData {
    fn keys(&self) -> &'static Keys {
        keys!(
            "TileData",
            [
                Key::required("label", Expect::String),
                Key::optional("url", Expect::String),
                Key::required("file-type", Expect::Integer),
                Key::optional("file-data", Expect::Map),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.label.slot_mut(),
            1 => self.url.slot_mut(),
            2 => self.file_type.slot_mut(),
            3 => self.file_data.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.label.slot_ref(),
            1 => self.url.slot_ref(),
            2 => self.file_type.slot_ref(),
            3 => self.file_data.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            label: Field::blank(),
            url: None,
            file_type: Field::blank(),
            file_data: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(TileData);

impl Payload for Dock {
    const TYPE: &'static str = "com.apple.dock";

    fn common(&self) -> &PayloadKeys {
        &self.common
    }
}

open_enum! {
    /// Values of `orientation`.
    pub enum Orientation {
        /// `bottom`
        Bottom = "bottom",
        /// `left`
        Left = "left",
        /// `right`
        Right = "right",
    }
}

open_enum! {
    /// Values of `mineffect`.
    pub enum Mineffect {
        /// `genie`
        Genie = "genie",
        /// `scale`
        Scale = "scale",
    }
}

open_enum! {
    /// Values of `windowtabbing`.
    pub enum Windowtabbing {
        /// `manual`
        Manual = "manual",
        /// `always`
        Always = "always",
        /// `fullscreen`
        Fullscreen = "fullscreen",
    }
}

open_enum! {
    /// Values of `dblclickbehavior`.
    pub enum Dblclickbehavior {
        /// `minimize`
        Minimize = "minimize",
        /// `maximize`
        Maximize = "maximize",
        /// `none`
        None = "none",
    }
}

open_enum! {
    /// Values of `MCXDockSpecialFolders`.
    pub enum McxDockSpecialFolder {
        /// `AddDockMCXMyApplicationsFolder`
        AddDockMcxMyApplicationsFolder = "AddDockMCXMyApplicationsFolder",
        /// `AddDockMCXDocumentsFolder`
        AddDockMcxDocumentsFolder = "AddDockMCXDocumentsFolder",
        /// `AddDockMCXSharedFolder`
        AddDockMcxSharedFolder = "AddDockMCXSharedFolder",
        /// `AddDockMCXOriginalNetworkHomeFolder`
        AddDockMcxOriginalNetworkHomeFolder = "AddDockMCXOriginalNetworkHomeFolder",
    }
}

open_enum! {
    /// Values of `tile-type`.
    pub enum TileType {
        /// `file-tile`
        FileTile = "file-tile",
        /// `directory-tile`
        DirectoryTile = "directory-tile",
        /// `url-tile`
        UrlTile = "url-tile",
    }
}
