namespace LscbCloud.Bench.Load;

/// <summary>One priority of a filled database, its latest update, and the version that the next save must name.</summary>
internal sealed class Key(int board, Guid boardId, string slug, string prioritySlug, Guid priority, Guid update)
{
    public int Board { get; } = board;

    public Guid BoardId { get; } = boardId;

    public string Slug { get; } = slug;

    public string PrioritySlug { get; } = prioritySlug;

    public Guid Priority { get; } = priority;

    public Guid Update { get; } = update;

    public int Version { get; set; }
}
