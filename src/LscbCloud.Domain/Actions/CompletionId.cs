using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names one statement that an action is done.</summary>
public readonly record struct CompletionId(Guid Value) : IId<CompletionId>
{
    public static CompletionId From(Guid value) => new(value);

    public static CompletionId New() => new(Guid.CreateVersion7());
}
