using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>One word on how an action goes.</summary>
public sealed record ActionUpdateView(
    Guid Id,
    string Text,
    Outlook Outlook,
    Side Side,
    string WrittenBy,
    DateTimeOffset WrittenAt
);
