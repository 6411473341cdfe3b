using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>One person's work with one board, or in one agency, from a first day on. It gives them their roles there and nowhere else.</summary>
public sealed partial class Membership : AggregateRoot, ITellsPlace
{
    public const int SeatMaxLength = 120;
    public const int PostMaxLength = 120;
    public const int EndReasonMaxLength = 500;

    private const string InvitedSentence = "Invited a person";
    private const string AcceptedSentence = "Accepted the invitation";

    /// <summary>How many posts a person may hold besides their own.</summary>
    public const int MostOtherPosts = 10;

    private Membership()
    {
        // EF Core materialises memberships through here.
    }

    public MembershipId Id { get; private init; }

    /// <summary>The board; none where the place is an agency.</summary>
    public BoardId? BoardId { get; private init; }

    /// <summary>The agency; none where the place is a board.</summary>
    public AgencyId? AgencyId { get; private init; }

    public PersonId PersonId { get; private init; }

    /// <summary>What the inviter called the person. It is all that is shown until they accept.</summary>
    public string InvitedName { get; private init; } = "";

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public string? Seat { get; private set; }

    /// <summary>Their own post; work is named by it.</summary>
    public string? Post { get; private set; }

    /// <summary>Posts that were handed to them besides their own, such as that of somebody who left.</summary>
    public IReadOnlyList<string> AlsoHolds { get; private set; } = [];

    public MembershipId? DeputyFor { get; private init; }

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public DateTimeOffset InvitedAt { get; private init; }

    /// <summary>When the person accepted; until then the membership gives them nothing.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>The first day on which it no longer counts; before that day it does.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    public override string Kind => "membership";

    public override string Label => InvitedName;

    public override Guid SubjectId => Id.Value;

    public static Membership InviteToBoard(BoardId board, Invitee invitee, MembershipTerms terms, DateTimeOffset at) =>
        Invite(board, agency: null, invitee, terms, at);

    public static Membership InviteToAgency(
        AgencyId agency,
        Invitee invitee,
        MembershipTerms terms,
        DateTimeOffset at
    ) => Invite(board: null, agency, invitee, terms, at);

    /// <summary>The person says yes, and works here from then on.</summary>
    public Result Accept(DateTimeOffset at)
    {
        if (EndedOn is not null)
        {
            return OneTimeLinkErrors.Gone;
        }

        if (AcceptedAt is null)
        {
            AcceptedAt = at;
            RecordEvent(AcceptedSentence);
        }

        return Result.Success;
    }

    /// <summary>Changes everything but whom the person stands in for, which is said when they are invited.</summary>
    public Result Change(MembershipTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);

        if (EndedOn is not null)
        {
            return MembershipErrors.Ended;
        }

        FieldChange[] changes =
        [
            new("Roles", Sorted(Roles), Sorted(terms.Roles)),
            new("Seat", Seat, terms.Seat),
            new("Post", Post, terms.Post),
            new("Also holds", Sorted(AlsoHolds), Sorted(terms.AlsoHolds ?? AlsoHolds)),
            new("From", FromOn.InWords(), terms.From.InWords()),
            new("To", ToOn?.InWords(), terms.To?.InWords()),
        ];
        Roles = [.. terms.Roles];
        Seat = terms.Seat;
        Post = terms.Post;
        AlsoHolds = terms.AlsoHolds is { } others ? [.. others] : AlsoHolds;
        FromOn = terms.From;
        ToOn = terms.To;
        RecordEvent("Changed a membership", changes);

        return Result.Success;
    }

    /// <summary>Ends the membership. From that day on it gives the person nothing.</summary>
    public Result End(DateOnly on, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (EndedOn is not null)
        {
            return MembershipErrors.Ended;
        }

        // An invitation that nobody accepted can be taken back before its first day.
        if (AcceptedAt is not null && on < FromOn)
        {
            return MembershipErrors.EndsBeforeItBegins;
        }

        EndedOn = on;
        EndReason = reason;
        RecordEvent(
            AcceptedAt is null ? "Took an invitation back" : "Ended a membership",
            FieldChange.Added("From this day on", on.InWords()),
            FieldChange.Added("Reason", reason)
        );

        return Result.Success;
    }

    /// <summary>Whether it gives the person their roles on that day.</summary>
    public bool IsLive(DateOnly day) =>
        AcceptedAt is not null && FromOn <= day && (ToOn is null || ToOn >= day) && (EndedOn is null || EndedOn > day);

    /// <summary>How it stands on that day, as lists show it.</summary>
    public MembershipState StateOn(DateOnly day)
    {
        if (EndedOn <= day || ToOn < day)
        {
            return MembershipState.Ended;
        }

        return AcceptedAt is null ? MembershipState.Invited : MembershipState.Active;
    }

    /// <summary>The first day, from the given one on, on which it does not give that role; none if it goes on for good.</summary>
    public DateOnly? Lacks(string role, DateOnly from)
    {
        if (!IsLive(from) || !Roles.Contains(role, StringComparer.Ordinal))
        {
            return from;
        }

        var afterLast = ToOn?.AddDays(1);

        return EndedOn is null || afterLast < EndedOn ? afterLast : EndedOn;
    }

    private static Membership Invite(
        BoardId? board,
        AgencyId? agency,
        Invitee invitee,
        MembershipTerms terms,
        DateTimeOffset at
    )
    {
        ArgumentNullException.ThrowIfNull(invitee);
        ArgumentNullException.ThrowIfNull(terms);

        var membership = new Membership
        {
            Id = MembershipId.New(),
            BoardId = board,
            AgencyId = agency,
            PersonId = invitee.PersonId,
            InvitedName = invitee.Name,
            Roles = [.. terms.Roles],
            Seat = terms.Seat,
            Post = terms.Post,
            FromOn = terms.From,
            ToOn = terms.To,
            DeputyFor = terms.DeputyFor,
            InvitedAt = at,
        };

        membership.RecordEvent(
            InvitedSentence,
            FieldChange.Added("Name", invitee.Name),
            FieldChange.Added("Roles", Sorted(terms.Roles)),
            FieldChange.Added("Post", terms.Post)
        );

        return membership;
    }

    private static string Sorted(IEnumerable<string> roles) => string.Join(", ", roles.Order(StringComparer.Ordinal));
}
