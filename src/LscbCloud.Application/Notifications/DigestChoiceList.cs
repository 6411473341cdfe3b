namespace LscbCloud.Application.Notifications;

/// <summary>Every place where the person works: boards by name, then agencies by name.</summary>
public sealed record DigestChoiceList(IReadOnlyList<DigestPlace> Items);
