using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Reads who works in a place: a board or an agency, whichever the request is about.</summary>
internal sealed class PeopleReading(IPersonRows personRows, ITenantContext place, TimeProvider clock)
{
    /// <summary>The memberships of the place that the request is about, and of no other.</summary>
    public IQueryable<Membership> Here
    {
        get
        {
            if (place.BoardId is { } board)
            {
                return personRows.Memberships.Where(m => m.BoardId == board);
            }

            return place.AgencyId is { } agency
                ? personRows.Memberships.Where(m => m.AgencyId == agency)
                : throw new InvalidOperationException("The request is about no place.");
        }
    }

    /// <summary>The London day that memberships begin and end by. It moves even where a demonstration's business day stands still.</summary>
    public DateOnly Today => clock.GetUtcNow().InLondon();

    /// <summary>The role that the place cannot be without.</summary>
    public Indispensable Indispensable => place.AgencyId is null ? Indispensable.Manager : Indispensable.Administrator;

    /// <summary>The roles that can be given here.</summary>
    private IReadOnlyCollection<string> RolesHere => place.AgencyId is null ? Role.OfBoards : Role.OfAgencies;

    /// <summary>Two managers who change the people of one place at the same moment do it one after the other.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        personRows.LockAsync(place.BoardId?.Value ?? place.AgencyId?.Value ?? Guid.Empty, cancellationToken);

    /// <summary>Whether a membership of this person is open here, accepted or not.</summary>
    public Task<bool> WorksHereAsync(EmailAddress email, CancellationToken cancellationToken) =>
        Here.AnyAsync(
            m => m.EndedOn == null && personRows.People.Any(p => p.Id == m.PersonId && p.EmailKey == email.Key),
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
            [.. RolesHere.Select(role => new RoleView(role, Role.LabelOf(role)))],
            new PeopleCan(mayInvite)
        );
    }

    /// <summary>One membership as it is now, to show beside a write that came too late.</summary>
    public async Task<MembershipView> ViewAsync(MembershipId id, CancellationToken cancellationToken) =>
        ViewOf(await Rows().SingleAsync(row => row.Membership.Id == id, cancellationToken));

    private IQueryable<Row> Rows() =>
        from membership in Here.AsNoTracking()
        join person in personRows.People on membership.PersonId equals person.Id
        join other in personRows.Memberships on membership.DeputyFor equals (MembershipId?)other.Id into others
        from other in others.DefaultIfEmpty()
        join holder in personRows.People on other.PersonId equals holder.Id into holders
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
