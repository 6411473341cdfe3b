using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>A board as the platform keeps it: its address, its name, and whether it is at work. Its content is its own.</summary>
public sealed class Board : AggregateRoot
{
    public const int SuspendedReasonMaxLength = 1000;

    private Board()
    {
        // EF Core materialises boards through here.
    }

    public BoardId Id { get; private init; }

    public string Slug { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string Area { get; private set; } = "";

    public BoardStatus Status { get; private set; }

    public string? SuspendedReason { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public override string Kind => "board";

    public override string Label => Name;

    public override Guid SubjectId => Id.Value;

    /// <summary>Opens a board whose first rows were created under the same id.</summary>
    public static Board Open(BoardId id, string slug, BoardNames names, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(names);

        var board = new Board
        {
            Id = id,
            Slug = slug,
            Name = names.Name,
            ShortName = names.ShortName,
            Area = names.Area,
            Status = BoardStatus.Live,
            CreatedAt = at,
        };
        board.RecordEvent("Opened a board", FieldChange.Added("Address", slug), FieldChange.Added("Name", names.Name));

        return board;
    }

    /// <summary>Takes over what the board now calls itself, so that lists of boards show it.</summary>
    public void Call(BoardNames names)
    {
        ArgumentNullException.ThrowIfNull(names);

        if (new BoardNames(Name, ShortName, Area) == names)
        {
            return;
        }

        FieldChange[] changes =
        [
            new("Name", Name, names.Name),
            new("Short name", ShortName, names.ShortName),
            new("Area", Area, names.Area),
        ];
        (Name, ShortName, Area) = (names.Name, names.ShortName, names.Area);
        RecordEvent("Took over what a board calls itself", changes);
    }

    /// <summary>Closes the doors for everyone until the board is resumed. Nothing of it is lost.</summary>
    public Result Suspend(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (Status is not BoardStatus.Live)
        {
            return BoardErrors.NotLive;
        }

        Status = BoardStatus.Suspended;
        SuspendedReason = reason;
        RecordEvent("Suspended a board", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    public Result Resume()
    {
        if (Status is not BoardStatus.Suspended)
        {
            return BoardErrors.NotSuspended;
        }

        Status = BoardStatus.Live;
        SuspendedReason = null;
        RecordEvent("Resumed a board");

        return Result.Success;
    }
}
