using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What it came from: a priority or a meeting of the board by address, or words for anything else.</summary>
public sealed record ActionSourceInput(SourceKind? Kind, string? Priority, string? Words, string? Meeting = null);
