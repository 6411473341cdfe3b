namespace LscbCloud.Application.Notifications;

/// <summary>One sort of thing, and whether the email tells of it.</summary>
public sealed record DigestNotice(string Code, string Label, bool IsOn);
