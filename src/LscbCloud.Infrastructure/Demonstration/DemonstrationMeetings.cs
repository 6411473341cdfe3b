using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>
/// Loads the groups with their meetings before what was agreed at them, and has the reports copied when all is told. What is there
/// already stays as it is, so both may run any number of times.
/// </summary>
public sealed class DemonstrationMeetings(DemonstrationLoader desk)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var groups in DemonstrationGroups.All.GroupBy(group => group.Board, StringComparer.Ordinal))
        {
            var known = await desk.ReadAsync(
                groups.Key,
                async db => new Known(
                    await db.Groups.Select(g => g.Slug).ToListAsync(cancellationToken),
                    await db
                        .Meetings.Select(m => new KnownMeeting(m.GroupName, m.HeldOn))
                        .ToListAsync(cancellationToken)
                ),
                cancellationToken
            );

            foreach (var group in groups)
            {
                await LoadAsync(group, known, cancellationToken);
            }
        }
    }

    /// <summary>Copies what the priorities report to the meetings that were held.</summary>
    public async Task ReportAsync(CancellationToken cancellationToken)
    {
        foreach (var group in DemonstrationGroups.All.Where(group => group.ReportedOn is not null))
        {
            var waiting = await desk.ReadAsync(
                group.Board,
                db =>
                    db.Meetings.Where(m =>
                            m.GroupName == group.Name.Text && m.HeldOn == group.ReportedOn && m.FrozenOn == null
                        )
                        .Select(m => new FreezeReports(m.Slug, m.Version))
                        .ToListAsync(cancellationToken),
                cancellationToken
            );

            foreach (var reports in waiting)
            {
                var manager = await desk.VoiceAsync("manager", group.Board, cancellationToken);
                _ = await desk.SendAsync(manager, reports, cancellationToken);
            }
        }
    }

    private async Task LoadAsync(DemonstrationGroup group, Known known, CancellationToken cancellationToken)
    {
        var source = Telling.SourceOf(group.Name);
        var voice = source is null
            ? await desk.VoiceAsync("manager", group.Board, cancellationToken)
            : Voice.OfPaper(group.Board, source);
        var slug = Slugs.Of(group.Name.Text);

        if (!known.Groups.Contains(slug, StringComparer.Ordinal))
        {
            _ = await desk.SendAsync(
                voice,
                new BeginGroup(group.Name.Text, group.Type, group.ChairPost),
                cancellationToken
            );
        }

        foreach (var (on, cutOff) in group.Meetings)
        {
            if (!known.Meetings.Contains(new KnownMeeting(group.Name.Text, on)))
            {
                _ = await desk.SendAsync(voice, new PlanMeeting(slug, on, cutOff), cancellationToken);
            }
        }
    }

    private sealed record Known(List<string> Groups, List<KnownMeeting> Meetings);

    private sealed record KnownMeeting(string Group, DateOnly On);
}
