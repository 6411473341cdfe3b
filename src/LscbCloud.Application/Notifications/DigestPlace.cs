namespace LscbCloud.Application.Notifications;

/// <summary>What the daily email includes for one board or agency.</summary>
/// <param name="Kind">A board or an agency.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="IsOn">Whether the email can include it.</param>
/// <param name="Notices">What it can include for this person; empty if their role has nothing to do there.</param>
/// <param name="Version">The version to name when choosing; 0 before the first choice.</param>
public sealed record DigestPlace(
    PlaceKind Kind,
    string Slug,
    string Name,
    bool IsOn,
    IReadOnlyList<DigestNotice> Notices,
    int Version
);
