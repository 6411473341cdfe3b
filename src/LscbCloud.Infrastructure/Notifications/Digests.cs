using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.Notifications;
using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Writes the daily email: one to each person for all their boards and agencies, and none where there is nothing to tell.</summary>
/// <remarks>
/// Each place is read once for all of its people, so the work grows with the boards and not with boards times people. It may be
/// stopped at any moment and run again: whoever was dealt with is left alone.
/// </remarks>
internal sealed class Digests(
    DigestReaders readers,
    JobRuns runs,
    DigestEmails letters,
    IBusinessDay day,
    TimeProvider clock
)
{
    /// <summary>Writes what is due now. One place's failure keeps only its own people waiting, until the next run.</summary>
    /// <returns>How many emails were written, and what failed.</returns>
    public async Task<(int Written, IReadOnlyList<Exception> Failures)> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();

        // Where the day stands still, the one email of that day is written at whatever time somebody looks.
        if (!day.IsDemonstration && !DigestTime.IsDue(now))
        {
            return (0, []);
        }

        var due = await readers.DueAsync(now.InLondon(), day.Today, cancellationToken);
        var (told, failures) = await ReadAsync(due, cancellationToken);
        var written = 0;

        foreach (var reader in due.Where(reader => reader.Places.All(place => told.ContainsKey(place.Owner))))
        {
            var letter = LetterTo(reader, told);

            if (await readers.KeepAsync(reader, day.Today, letter, now, cancellationToken))
            {
                written++;
            }
        }

        return (written, failures);
    }

    private async Task<(Dictionary<Owner, DigestContent> Told, List<Exception> Failures)> ReadAsync(
        IReadOnlyList<DigestReader> due,
        CancellationToken cancellationToken
    )
    {
        var told = new Dictionary<Owner, DigestContent>();
        var failures = new List<Exception>();

        foreach (var owner in due.SelectMany(reader => reader.Places).Select(place => place.Owner).Distinct())
        {
            var run = await runs.RunAsync(
                DigestJob.JobName,
                owner,
                async services =>
                    told[owner] = await DigestContentByTenant.ReadAsync(owner, services, cancellationToken),
                cancellationToken
            );

            if (run.Failure is { } failure)
            {
                failures.Add(failure);
            }
        }

        return (told, failures);
    }

    private EmailMessage? LetterTo(DigestReader reader, Dictionary<Owner, DigestContent> told)
    {
        DigestSection[] waiting =
        [
            .. from place in reader.Places
            let lines = told[place.Owner].For(reader.Person, place.Notices, place.Posts)
            where lines.Count > 0
            select new DigestSection(
                place.Owner.Name,
                place.Owner.IsBoard ? $"/{place.Owner.Slug}/home" : $"/agencies/{place.Owner.Slug}/home",
                lines
            ),
        ];

        return waiting.Length == 0 ? null : letters.Write(reader.Person, waiting);
    }
}
