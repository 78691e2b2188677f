//! The devices of an organization.

use crate::{
    record::{Extra, OrderedMap, Record as _, record},
    vocabulary::open_enum,
};

record! {
    /// A device of the organization, as Apple's service knows it.
    ///
    /// Times are texts of ISO 8601, as they came.
    ///
    /// ```text
    /// serial_number           string
    /// model                   string
    /// description             string
    /// color                   string
    /// asset_tag               string
    /// os                      string   iOS, iPadOS, OSX, tvOS, visionOS
    /// device_family           string   iPad, iPhone, iPod, Mac, AppleTV, Vision
    /// profile_status          string   empty, assigned, pushed, removed
    /// profile_uuid            string
    /// profile_assign_time     string
    /// profile_push_time       string
    /// device_assigned_date    string
    /// device_assigned_by      string   an e-mail address
    /// mdm_migration_deadline  string   from protocol version 8
    /// op_type                 string   added, modified, deleted; on synchronizing
    /// op_date                 string   on synchronizing
    /// response_status         string   in details: SUCCESS, NOT_FOUND …
    /// ```
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/device)
    pub struct AdeDevice {
        /// `serial_number`: string.
        pub serial_number: Option<String> = optional "serial_number",
        /// `model`: string.
        pub model: Option<String> = optional "model",
        /// `description`: string.
        pub description: Option<String> = optional "description",
        /// `color`: string.
        pub color: Option<String> = optional "color",
        /// `asset_tag`: string.
        pub asset_tag: Option<String> = optional "asset_tag",
        /// `os`: string.
        pub os: Option<DeviceOs> = optional "os",
        /// `device_family`: string.
        pub device_family: Option<DeviceFamily> = optional "device_family",
        /// `profile_status`: string.
        pub profile_status: Option<ProfileStatus> = optional "profile_status",
        /// `profile_uuid`: string.
        pub profile_uuid: Option<String> = optional "profile_uuid",
        /// `profile_assign_time`: string.
        pub profile_assign_time: Option<String> = optional "profile_assign_time",
        /// `profile_push_time`: string.
        pub profile_push_time: Option<String> = optional "profile_push_time",
        /// `device_assigned_date`: string.
        pub device_assigned_date: Option<String> = optional "device_assigned_date",
        /// `device_assigned_by`: string.
        pub device_assigned_by: Option<String> = optional "device_assigned_by",
        /// `mdm_migration_deadline`: string. Until when the device moves here
        /// from another server.
        pub mdm_migration_deadline: Option<String> = optional "mdm_migration_deadline",
        /// `op_type`: string.
        pub op_type: Option<OpType> = optional "op_type",
        /// `op_date`: string. Of several entries on one device, the one with
        /// the last date counts.
        pub op_date: Option<String> = optional "op_date",
        /// `response_status`: string. Whether the service found it.
        pub response_status: Option<String> = optional "response_status",
    }
}

open_enum! {
    /// `os`: the system of a device.
    pub enum DeviceOs {
        /// `iOS`.
        Ios = "iOS",
        /// `iPadOS`: from protocol version 7.
        Ipados = "iPadOS",
        /// `OSX`: macOS.
        Osx = "OSX",
        /// `tvOS`.
        Tvos = "tvOS",
        /// `visionOS`.
        Visionos = "visionOS",
    }
}

open_enum! {
    /// `device_family`: what kind of device it is.
    pub enum DeviceFamily {
        /// `AppleTV`.
        AppleTv = "AppleTV",
        /// `iPad`.
        Ipad = "iPad",
        /// `iPhone`.
        Iphone = "iPhone",
        /// `iPod`.
        Ipod = "iPod",
        /// `Mac`.
        Mac = "Mac",
        /// `Vision`.
        Vision = "Vision",
    }
}

open_enum! {
    /// `profile_status`: how far a device is with its profile.
    pub enum ProfileStatus {
        /// `empty`: it has none.
        Empty = "empty",
        /// `assigned`: it will get one.
        Assigned = "assigned",
        /// `pushed`: it got it.
        Pushed = "pushed",
        /// `removed`: its profile is to be removed.
        Removed = "removed",
    }
}

open_enum! {
    /// `op_type`: what happened to a device since the cursor.
    pub enum OpType {
        /// `added`: assigned to this server.
        Added = "added",
        /// `modified`.
        Modified = "modified",
        /// `deleted`: no longer assigned to this server.
        Deleted = "deleted",
    }
}

record! {
    /// Asks for devices: all of them (`/server/devices`), or what changed
    /// since a cursor (`/devices/sync`).
    pub struct FetchDevicesRequest {
        /// `cursor`: string, optional. From the last answer.
        pub cursor: Option<String> = optional "cursor",
        /// `limit`: integer, optional. How many at once: 100 if absent,
        /// 1,000 at most.
        pub limit: Option<i64> = optional "limit",
    }
}

record! {
    /// Devices, as many as were asked for at once.
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/fetchdeviceresponse)
    pub struct FetchDevicesResponse {
        /// `devices`: array, optional. In the order in which things happened.
        pub devices: Option<Vec<AdeDevice>> = optional "devices",
        /// `cursor`: string. Where to go on from, within seven days.
        pub cursor: Option<String> = optional "cursor",
        /// `fetched_until`: string. A time of ISO 8601.
        pub fetched_until: Option<String> = optional "fetched_until",
        /// `more_to_follow`: boolean. Whether to ask again at once.
        pub more_to_follow: Option<bool> = optional "more_to_follow",
    }
}

record! {
    /// Serial numbers of devices: to be described, or disowned.
    pub struct DeviceList {
        /// `devices`: array of serial numbers, required.
        pub devices: Vec<String> = required "devices",
    }
}

record! {
    /// Devices by their serial numbers.
    ///
    /// [Apple's documentation](https://developer.apple.com/documentation/devicemanagement/devicelistresponse)
    pub struct DeviceDetailsResponse {
        /// `devices`: dictionary, optional.
        pub devices: Option<OrderedMap<AdeDevice>> = optional "devices",
    }
}

impl FetchDevicesRequest {
    /// From the beginning.
    pub fn new() -> Self {
        Self::blank()
    }

    crate::enrollment::setters! {
        cursor: one String;
        limit: one i64;
    }
}

impl Default for FetchDevicesRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl FetchDevicesResponse {
    /// What to ask next, if there is a cursor: at once if
    /// [`more_to_follow`](Self::more_to_follow), to the same path; else later,
    /// to `/devices/sync`.
    pub fn next(&self, limit: Option<i64>) -> Option<FetchDevicesRequest> {
        let mut next = FetchDevicesRequest::new().cursor(self.cursor.clone()?);
        next.limit = limit;
        Some(next)
    }
}

impl DeviceList {
    /// Of these serial numbers.
    pub fn new(devices: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            devices: devices.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}
