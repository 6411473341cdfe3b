using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>A view that the reader keeps.</summary>
public sealed record OwnActionView(
    Guid Id,
    string Name,
    ActionsShown Show,
    string? Owner,
    string? Priority,
    string? Text,
    ActionOrder Sort
);
