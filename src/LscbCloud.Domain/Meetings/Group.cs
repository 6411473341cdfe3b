using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Meetings;

/// <summary>People of the board who meet: the board itself, its executive, a sub-group, or a task and finish group.</summary>
public sealed class Group : AggregateRoot, IBoardOwned
{
    public const int NameMaxLength = 80;
    public const int PostMaxLength = 120;
    public const int ReasonMaxLength = 1000;

    /// <summary>How many groups a board may have, those that have ended included.</summary>
    public const int MostOfABoard = 60;

    private Group()
    {
        // EF Core materialises groups through here.
    }

    public GroupId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    /// <summary>Its name in addresses; stays for life.</summary>
    public string Slug { get; private init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>What kind of group it is.</summary>
    public GroupType Type { get; private init; }

    /// <summary>The post that chairs it; none where it is not known.</summary>
    public string? ChairPost { get; private set; }

    /// <summary>The day on which it ended; none while it meets.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>The public paper with its lines that names it; none where the board began it here.</summary>
    public string? Source { get; private init; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    public override string Kind => "group";

    public override string Label => Name;

    public override Guid SubjectId => Id.Value;

    /// <summary>The board begins a group.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="type">What kind of group it is.</param>
    /// <param name="chairPost">The post that chairs it; none where it is not known.</param>
    /// <param name="source">The public paper with its lines that names it; none where it is begun here.</param>
    /// <param name="isInvented">Whether it is made up for the demonstration.</param>
    public static Group Begin(
        string name,
        GroupType type,
        string? chairPost,
        string? source = null,
        bool isInvented = false
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        var group = new Group
        {
            Id = GroupId.New(),
            Slug = Slugs.Of(name),
            Name = name,
            Type = type,
            ChairPost = chairPost,
            Source = source,
            IsInvented = isInvented,
        };

        group.RecordEvent("Began a group", FieldChange.Added("Name", name), FieldChange.Added("Chaired by", chairPost));

        return group;
    }

    /// <summary>Gives it another name or chair. Its address, and what earlier meetings were called, stay.</summary>
    public Result Change(string name, string? chairPost)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        FieldChange[] changes = [new("Name", Name, name), new("Chaired by", ChairPost, chairPost)];

        Name = name;
        ChairPost = chairPost;
        RecordEvent("Changed a group", changes);

        return Result.Success;
    }

    /// <summary>Another post chairs it from now on. Refused once it has ended.</summary>
    public Result HandOver(string post, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(post);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        FieldChange[] changes = [new("Chaired by", ChairPost, post), FieldChange.Added("Reason", reason)];
        ChairPost = post;
        RecordEvent("Handed the chair over", changes);

        return Result.Success;
    }

    /// <summary>The board ends it and says why. It plans no more meetings; those that took place stay.</summary>
    public Result End(DateOnly on, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        EndedOn = on;
        EndReason = reason;
        RecordEvent($"Ended the group on {on.InWords()}", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>Why it takes no change and plans no meeting; none while it meets.</summary>
    public Error? WhyNotChanged() => EndedOn is null ? null : MeetingErrors.GroupEnded;
}
