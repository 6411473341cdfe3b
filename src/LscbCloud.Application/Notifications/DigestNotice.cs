namespace LscbCloud.Application.Notifications;

/// <summary>One kind of notice, and whether the email includes it.</summary>
public sealed record DigestNotice(string Code, string Label, bool IsOn);
