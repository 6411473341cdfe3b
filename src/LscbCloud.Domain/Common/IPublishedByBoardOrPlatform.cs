namespace LscbCloud.Domain.Common;

/// <summary>A row of a table in which boards publish beside the platform. Each board writes its own rows, and the service none of the platform's.</summary>
public interface IPublishedByBoardOrPlatform : IPublished
{
    /// <summary>The board that published the row; none where the platform did.</summary>
    BoardId? BoardId { get; }
}
