using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What decides where an action stands in a list.</summary>
internal sealed record ActionPlace(string Owner, string? Priority, DateOnly DueOn, int Number, ActionId Id);
