using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the groups with their meetings. What is there already stays as it is, so it may run any number of times.</summary>
public sealed class DemonstrationMeetings(DemonstrationDesk desk)
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
                        .Meetings.Select(m => new KnownMeeting(m.GroupName, m.HeldOn, m.Slug, m.Version))
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
            var meeting =
                known.Meetings.Find(m => m.Group == group.Name.Text && m.On == on)
                ?? await PlanAsync(voice, new PlanMeeting(slug, on, cutOff), cancellationToken);

            // Planned is its first version; with the reports copied it is at the second.
            if (on == group.ReportedOn && meeting.Version == 1)
            {
                _ = await desk.SendAsync(voice, new FreezeReports(meeting.Slug, meeting.Version), cancellationToken);
            }
        }
    }

    private async Task<KnownMeeting> PlanAsync(Voice voice, PlanMeeting meeting, CancellationToken cancellationToken)
    {
        var planned = await desk.SendAsync(voice, meeting, cancellationToken);

        return new KnownMeeting(meeting.Group, meeting.HeldOn.GetValueOrDefault(), planned.Slug, planned.Version);
    }

    private sealed record Known(List<string> Groups, List<KnownMeeting> Meetings);

    private sealed record KnownMeeting(string Group, DateOnly On, string Slug, int Version);
}
