using System.Buffers.Text;
using System.Text;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Reads who works in a place: a board or an agency, whichever the request is about.</summary>
internal sealed class PeopleReading(IControlDb db, ITenantContext place, TimeProvider clock)
{
    /// <summary>The memberships of the place that the request is about, and of no other.</summary>
    public IQueryable<Membership> Here
    {
        get
        {
            if (place.BoardId is { } board)
            {
                return db.Memberships.Where(m => m.BoardId == board);
            }

            return place.AgencyId is { } agency
                ? db.Memberships.Where(m => m.AgencyId == agency)
                : throw new InvalidOperationException("The request is about no place.");
        }
    }

    /// <summary>The London day that memberships begin and end by. It moves even where a demonstration's business day stands still.</summary>
    public DateOnly Today => clock.GetUtcNow().InLondon();

    /// <summary>The roles that can be given here, with their usual names.</summary>
    private IReadOnlyList<RoleView> RolesHere =>
        [
            .. (place.BoardId is null ? Role.OfAgencies : Role.OfBoards).Select(role => new RoleView(
                role,
                Role.LabelOf(role)
            )),
        ];

    /// <summary>Two managers who change the people of one place at the same moment do it one after the other.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        db.LockAsync(place.BoardId?.Value ?? place.AgencyId?.Value ?? Guid.Empty, cancellationToken);

    /// <summary>Whether a membership of this person is open here, accepted or not.</summary>
    public Task<bool> WorksHereAsync(EmailAddress email, CancellationToken cancellationToken) =>
        Here.AnyAsync(
            m => m.EndedOn == null && db.People.Any(p => p.Id == m.PersonId && p.EmailKey == email.Key),
            cancellationToken
        );

    public async Task<PeopleList> PageAsync(
        string? after,
        int limit,
        bool mayInvite,
        CancellationToken cancellationToken
    )
    {
        var rows = Rows();
        var page = rows;

        if (PeopleCursor.Read(after) is { } cursor)
        {
            page = page.Where(row =>
                string.Compare(row.SortName, cursor.Name) > 0
                || (row.SortName == cursor.Name && row.Membership.Id.CompareTo(cursor.Id) > 0)
            );
        }

        var found = await page.OrderBy(row => row.SortName)
            .ThenBy(row => row.Membership.Id)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        var total = await Here.CountAsync(cancellationToken);
        var next = found.Count > limit ? found[limit - 1] : null;

        return new PeopleList(
            [.. found.Take(limit).Select(ViewOf)],
            total,
            next is null ? null : new PeopleCursor(next.SortName, next.Membership.Id).ToString(),
            RolesHere,
            new PeopleCan(mayInvite)
        );
    }

    /// <summary>One membership as it is now, to show beside a write that came too late.</summary>
    public async Task<MembershipView> ViewAsync(MembershipId id, CancellationToken cancellationToken) =>
        ViewOf(await Rows().SingleAsync(row => row.Membership.Id == id, cancellationToken));

    private IQueryable<Row> Rows() =>
        from membership in Here.AsNoTracking()
        join person in db.People on membership.PersonId equals person.Id
        join other in db.Memberships on membership.DeputyFor equals (MembershipId?)other.Id into others
        from other in others.DefaultIfEmpty()
        join holder in db.People on other.PersonId equals holder.Id into holders
        from holder in holders.DefaultIfEmpty()
        select new Row
        {
            Membership = membership,
            Email = person.Email,
            Name = membership.AcceptedAt == null ? membership.InvitedName : person.Name,
#pragma warning disable MA0011 // The database lowers it; this never runs here.
            SortName = (membership.AcceptedAt == null ? membership.InvitedName : person.Name).ToLower(),
#pragma warning restore MA0011
            DeputyForInvited = other.InvitedName,
            DeputyForAccepted = other.AcceptedAt == null ? null : holder.Name,
        };

    private MembershipView ViewOf(Row row) =>
        new(
            row.Membership.Id.Value,
            row.Name,
            row.Email,
            [.. row.Membership.Roles.Select(role => new RoleView(role, Role.LabelOf(role)))],
            row.Membership.Seat,
            row.Membership.Post,
            row.Membership.AlsoHolds,
            row.Membership.FromOn,
            row.Membership.ToOn,
            row.DeputyForAccepted ?? row.DeputyForInvited,
            row.Membership.StateOn(Today),
            row.Membership.Version
        );

    private sealed class Row
    {
        public required Membership Membership { get; init; }

        public required string Email { get; init; }

        public required string Name { get; init; }

        public required string SortName { get; init; }

        public string? DeputyForInvited { get; init; }

        public string? DeputyForAccepted { get; init; }
    }
}

/// <summary>One page of the people of a place, in order of their names.</summary>
/// <param name="Items">The people.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">Where the next page begins; none after the last.</param>
/// <param name="Roles">The roles that can be given here.</param>
/// <param name="Can">What the reader may do with the list.</param>
public sealed record PeopleList(
    IReadOnlyList<MembershipView> Items,
    int Total,
    string? Next,
    IReadOnlyList<RoleView> Roles,
    PeopleCan Can
);

/// <summary>What the reader may do with the list.</summary>
public sealed record PeopleCan(bool Invite);

/// <summary>One person's work in a place.</summary>
/// <param name="MembershipId">Names the membership.</param>
/// <param name="Name">Until they accept, what the inviter called them.</param>
/// <param name="Email">Their work address.</param>
/// <param name="Roles">Their roles here.</param>
/// <param name="Seat">The seat they hold.</param>
/// <param name="Post">Their post at work.</param>
/// <param name="AlsoHolds">Posts that were handed to them besides their own.</param>
/// <param name="From">Their first day here.</param>
/// <param name="To">Their last day here, where one is set.</param>
/// <param name="IsDeputyFor">Whom they stand in for.</param>
/// <param name="State">Whether they have accepted, and whether it is over.</param>
/// <param name="Version">The version to name when changing it.</param>
public sealed record MembershipView(
    Guid MembershipId,
    string Name,
    string Email,
    IReadOnlyList<RoleView> Roles,
    string? Seat,
    string? Post,
    IReadOnlyList<string> AlsoHolds,
    DateOnly From,
    DateOnly? To,
    string? IsDeputyFor,
    MembershipState State,
    int Version
);

/// <summary>Where a list of people goes on: after this name, and among equal names after this membership.</summary>
internal sealed record PeopleCursor(string Name, MembershipId Id)
{
    private const char Separator = '\n';

    public static PeopleCursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);

        return
            parts is [var name, var id]
            && !name.Contains('\0', StringComparison.Ordinal)
            && Guid.TryParse(id, out var value)
            ? new PeopleCursor(name, new MembershipId(value))
            : null;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Name}{Separator}{Id.Value:D}"));
}
