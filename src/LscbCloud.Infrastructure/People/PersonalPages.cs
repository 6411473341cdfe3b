using System.Reflection;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Demonstration;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed class PersonalPages(
    ControlDataSource control,
    BoardLooks looks,
    IAntiforgeryTokens antiforgery,
    Accounts accounts,
    DemonstrationSettings demonstration,
    TimeProvider clock
) : IPersonalPages
{
    private const string IsLive = """
        m.person_id = $1 and m.accepted_at is not null and m.from_on <= $2
        and (m.to_on is null or m.to_on >= $2) and (m.ended_on is null or m.ended_on > $2)
        """;

    private const string Boards = $"""
        select b.id, b.slug, b.name, b.short_name, m.roles, v.at from control.memberships m
        join control.boards b on b.id = m.board_id and b.status = 'live'
        left join control.last_visits v on v.person_id = m.person_id and v.place_id = b.id
        where {IsLive} order by b.name, b.id
        """;

    private const string Agencies = $"""
        select a.slug, a.name, m.roles, v.at from control.memberships m
        join control.agencies a on a.id = m.agency_id
        left join control.last_visits v on v.person_id = m.person_id and v.place_id = a.id
        where {IsLive} order by a.name, a.id
        """;

    private const string AllBoards = """
        select id, slug, name, short_name, area from control.boards where status = 'live' order by name, id limit 500
        """;

    private static readonly string Version =
        typeof(PersonalPages).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";

    public async Task<FrontPage> FrontAsync(CancellationToken cancellationToken)
    {
        var boards = await control.AllAsync(
            AllBoards,
            row =>
                (
                    Id: row.GetGuid(0),
                    Slug: row.GetString(1),
                    Name: row.GetString(2),
                    ShortName: row.GetString(3),
                    Area: row.GetString(4)
                ),
            cancellationToken
        );
        var look = await looks.OfAsync([.. boards.Select(b => b.Id)], cancellationToken);

        return new FrontPage(
            "LscbCloud",
            Version.Split('+')[0],
            demonstration.IsOn
                ? new FrontDemonstration(
                    demonstration.BusinessDay,
                    DemonstrationSettings.SharedWord,
                    DemonstrationCast.People
                )
                : null,
            [
                .. boards
                    .Where(board => look.ContainsKey(board.Id))
                    .Select(board => new FrontBoard(
                        board.Slug,
                        board.Name,
                        board.ShortName,
                        board.Area,
                        look[board.Id].Accent,
                        look[board.Id].Mark,
                        look[board.Id].Worried
                    )),
            ]
        );
    }

    public async Task<SessionPage> SessionAsync(SignedInPerson person, CancellationToken cancellationToken)
    {
        var today = clock.GetUtcNow().InLondon();
        var boards = await BoardsAsync(person, today, cancellationToken);
        var agencies = await control.AllAsync(
            Agencies,
            row => new SessionAgency(
                row.GetString(0),
                row.GetString(1),
                LabelsOf(row.GetFieldValue<string[]>(2)),
                row.IsDBNull(3) ? null : row.GetFieldValue<DateTimeOffset>(3)
            ),
            cancellationToken,
            person.PersonId.Value,
            today
        );
        var account = await accounts.FindAsync(person.PersonId, cancellationToken);

        return new SessionPage(
            new SessionPerson(
                person.PersonId.Value,
                person.Name,
                person.Email,
                InitialsOf(person.Name),
                account?.SecondFactorKey is not null,
                person.MustEnrol
            ),
            boards,
            agencies,
            person.IsOperator,
            antiforgery.For(person),
            demonstration.IsOn ? new SessionDemonstration(demonstration.BusinessDay) : null,
            person.ExpiresAt
        );
    }

    private async Task<IReadOnlyList<SessionBoard>> BoardsAsync(
        SignedInPerson person,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var rows = await control.AllAsync(
            Boards,
            row =>
                (
                    Id: row.GetGuid(0),
                    Slug: row.GetString(1),
                    Name: row.GetString(2),
                    ShortName: row.GetString(3),
                    Roles: row.GetFieldValue<string[]>(4),
                    At: row.IsDBNull(5) ? (DateTimeOffset?)null : row.GetFieldValue<DateTimeOffset>(5)
                ),
            cancellationToken,
            person.PersonId.Value,
            today
        );
        var look = await looks.OfAsync([.. rows.Select(row => row.Id)], cancellationToken);

        return
        [
            .. rows.Select(row =>
            {
                var (accent, mark, _) = look.GetValueOrDefault(row.Id, BoardLook.Plain);

                return new SessionBoard(row.Slug, row.Name, row.ShortName, accent, mark, LabelsOf(row.Roles), row.At);
            }),
        ];
    }

    private static string[] LabelsOf(string[] roles) => [.. roles.Select(Role.LabelOf)];

    private static string InitialsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        return words switch
        {
            [] => "",
            [var only] => only[..1].ToUpperInvariant(),
            [var first, .., var last] => (first[..1] + last[..1]).ToUpperInvariant(),
        };
    }
}
