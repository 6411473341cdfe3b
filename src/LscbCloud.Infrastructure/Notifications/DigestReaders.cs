using LscbCloud.Application.Notifications;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Finds who has a daily email coming, and keeps what was written to whom.</summary>
internal sealed class DigestReaders(ControlDataSource control, NoticeCatalogue catalogue)
{
    // Whoever left, was not admitted yet, works on a suspended board or was dealt with already is not in the list.
    private const string IsDue = """
        m.accepted_at is not null and m.from_on <= $1
        and (m.to_on is null or m.to_on >= $1) and (m.ended_on is null or m.ended_on > $1)
        and p.ended_at is null and coalesce(c.is_on, true)
        and not exists (select 1 from control.digests d where d.person_id = p.id and d.day = $2)
        """;

    private const string Due = $"""
        select p.id, p.email, true, b.id, b.slug, b.name, m.roles, coalesce(c.stopped, '{"{}"}'),
            array_remove(m.post || m.also_holds, null)
        from control.memberships m
        join control.people p on p.id = m.person_id
        join control.boards b on b.id = m.board_id and b.status = 'live'
        left join control.digest_choices c on c.person_id = p.id and c.place_id = b.id
        where {IsDue}
        union all
        select p.id, p.email, false, a.id, a.slug, a.name, m.roles, coalesce(c.stopped, '{"{}"}'),
            array_remove(m.post || m.also_holds, null)
        from control.memberships m
        join control.people p on p.id = m.person_id
        join control.agencies a on a.id = m.agency_id
        left join control.digest_choices c on c.person_id = p.id and c.place_id = a.id
        where {IsDue}
        order by 1, 3 desc, 6, 4
        """;

    // The row of the day and the email are one statement: both are there, or neither. Of two instances one writes.
    private const string Write = """
        with dealt as (
          insert into control.digests (person_id, day, written_at, message_id) values ($1, $2, $3, $4)
          on conflict do nothing returning message_id
        )
        insert into control.outbox (id, kind, recipient, subject, text, html, stop_address, created_at, next_try_at)
        select message_id, $5, $6, $7, $8, $9, $10, $3, $3 from dealt
        """;

    private const string LeaveOut = """
        insert into control.digests (person_id, day, written_at) values ($1, $2, $3) on conflict do nothing
        """;

    /// <summary>Everybody whose email for the day is not dealt with yet, with the places that it may tell of.</summary>
    public async Task<IReadOnlyList<DigestReader>> DueAsync(
        DateOnly today,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var rows = await control.AllAsync(
            Due,
            row =>
            {
                var stopped = row.GetFieldValue<string[]>(7);
                var isBoard = row.GetBoolean(2);
                var roles = row.GetFieldValue<string[]>(6);

                return (
                    Person: new PersonId(row.GetGuid(0)),
                    Email: row.GetString(1),
                    Place: new DigestPlaceOf(
                        new Owner(
                            isBoard ? OwnerKind.Board : OwnerKind.Agency,
                            row.GetGuid(3),
                            row.GetString(4),
                            row.GetString(5)
                        ),
                        row.GetFieldValue<string[]>(8),
                        [
                            .. catalogue
                                .For(isBoard ? PlaceKind.Board : PlaceKind.Agency, roles)
                                .Where(notice => !stopped.Contains(notice.Code)),
                        ]
                    )
                );
            },
            cancellationToken,
            today,
            day
        );

        return
        [
            .. rows.GroupBy(row => (row.Person, row.Email))
                .Select(own => new DigestReader(
                    own.Key.Person,
                    own.Key.Email,
                    [.. own.Select(row => row.Place).Where(place => place.Notices.Count > 0)]
                )),
        ];
    }

    /// <summary>Keeps that the day was dealt with, and the email where there is something to tell; says whether one was written.</summary>
    public async Task<bool> KeepAsync(
        DigestReader reader,
        DateOnly day,
        Domain.Mail.EmailMessage? letter,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (letter is null)
        {
            _ = await control.ExecuteAsync(LeaveOut, cancellationToken, reader.Person.Value, day, at);

            return false;
        }

        var written = await control.ExecuteAsync(
            Write,
            cancellationToken,
            reader.Person.Value,
            day,
            at,
            Guid.CreateVersion7(),
            letter.Kind,
            reader.Email,
            letter.Subject,
            letter.Text,
            letter.Html ?? "",
            letter.StopAddress ?? ""
        );

        return written == 1;
    }
}
