using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What an action came from; a priority, or a meeting that the board keeps, by its address.</summary>
public sealed record ActionSourceView(SourceKind Kind, string Words, string? Priority, string? Meeting);
