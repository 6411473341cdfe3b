namespace LscbCloud.Application.Actions;

/// <summary>What decides where an action stands in a list.</summary>
/// <param name="Under">What it is filed under, in order of priorities or of sources.</param>
internal sealed record ActionPlace(string Owner, string? Under, DateOnly DueOn, int Number);
