namespace LscbCloud.Domain.Common;

/// <summary>Names a board for life, whatever its address or name becomes.</summary>
public readonly record struct BoardId(Guid Value) : IId<BoardId>
{
    public static BoardId From(Guid value) => new(value);

    public static BoardId New() => new(Guid.CreateVersion7());
}
