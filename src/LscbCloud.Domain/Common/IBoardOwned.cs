namespace LscbCloud.Domain.Common;

/// <summary>A row of one board. No other board, and no agency, can see or change it.</summary>
public interface IBoardOwned
{
    BoardId BoardId { get; }
}
