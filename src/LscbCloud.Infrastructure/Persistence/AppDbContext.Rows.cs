using LscbCloud.Application.Actions;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Objectives;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Removals;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Removals;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Persistence;

/// <content>The rows of each feature. A use case takes only those that it names.</content>
public sealed partial class AppDbContext
    : IActionRows,
        IActionSourceRows,
        IActionViewRows,
        IArrangementRows,
        IBoardProfileRows,
        ICommitmentRows,
        IEvidenceRows,
        IGroupRows,
        IMeasureRows,
        IMeetingRows,
        IObjectiveRows,
        IPlanRows,
        IPriorityRows,
        IRemovalRows,
        IRetentionRows,
        ISeatNoticeRows,
        ISeatRows
{
    public DbSet<Arrangement> Arrangements => Set<Arrangement>();

    public DbSet<BoardProfile> BoardProfiles => Set<BoardProfile>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<SeatNotice> SeatNotices => Set<SeatNotice>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Priority> Priorities => Set<Priority>();

    public IQueryable<Priority> WholePriorities =>
        Priorities.Include(p => p.Updates).Include(p => p.Judgements).AsSplitQuery();

    public DbSet<CarriedPriority> CarriedPriorities => Set<CarriedPriority>();

    public DbSet<ProgressUpdate> Updates => Set<ProgressUpdate>();

    public DbSet<Judgement> Judgements => Set<Judgement>();

    public DbSet<Objective> Objectives => Set<Objective>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<Reading> MeasureReadings => Set<Reading>();

    public DbSet<ActionView> ActionViews => Set<ActionView>();

    public DbSet<ActionSource> ActionSources => Set<ActionSource>();

    public DbSet<ActionAgreement> ActionAgreements => Set<ActionAgreement>();

    // Both parties may see these rows, so the policy asks for either. Each side names its own besides, so that the index that
    // begins with it is used, and not two of them.
    public IQueryable<BoardAction> Actions =>
        CurrentBoard is null
            ? Set<BoardAction>().Where(a => a.AgencyId == CurrentAgency)
            : Set<BoardAction>().Where(a => a.BoardId == CurrentBoard);

    public IQueryable<BoardAction> WholeActions =>
        Actions.Include(a => a.Updates).Include(a => a.Completions).Include(a => a.DueChanges).AsSplitQuery();

    public IQueryable<ActionUpdate> ActionUpdates =>
        CurrentBoard is null
            ? Set<ActionUpdate>().Where(u => u.AgencyId == CurrentAgency)
            : Set<ActionUpdate>().Where(u => u.BoardId == CurrentBoard);

    public IQueryable<Completion> Completions =>
        CurrentBoard is null
            ? Set<Completion>().Where(c => c.AgencyId == CurrentAgency)
            : Set<Completion>().Where(c => c.BoardId == CurrentBoard);

    public DbSet<Commitment> Commitments => Set<Commitment>();

    public DbSet<Promise> Promises => Set<Promise>();

    public IQueryable<EvidenceItem> Evidence =>
        CurrentAgency is null ? Set<BoardEvidenceItem>() : Set<AgencyEvidenceItem>();

    public IQueryable<EvidenceItem> WholeEvidence =>
        CurrentAgency is null
            ? Set<BoardEvidenceItem>().Include(e => e.Revisions).Include(e => e.Citations).AsSplitQuery()
            : Set<AgencyEvidenceItem>().Include(e => e.Revisions).Include(e => e.Citations).AsSplitQuery();

    public IQueryable<EvidenceRevision> EvidenceRevisions =>
        CurrentAgency is null ? Set<BoardEvidenceRevision>() : Set<AgencyEvidenceRevision>();

    public IQueryable<EvidenceCitation> EvidenceCitations =>
        CurrentAgency is null ? Set<BoardEvidenceCitation>() : Set<AgencyEvidenceCitation>();

    public EvidenceItem AddEvidence(NewEvidence added)
    {
        EvidenceItem item = CurrentAgency is null ? BoardEvidenceItem.Add(added) : AgencyEvidenceItem.Add(added);
        _ = Add(item);

        return item;
    }

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<ReportedPriority> MeetingReports => Set<ReportedPriority>();

    public IQueryable<Removal> Removals => CurrentAgency is null ? Set<BoardRemoval>() : Set<AgencyRemoval>();

    public void AddRemoval(NewRemoval made) =>
        _ = Add<Removal>(CurrentAgency is null ? BoardRemoval.Of(made) : AgencyRemoval.Of(made));

    public IReadOnlyList<RecordClassFacts> RecordClasses =>
        CurrentAgency is null ? RecordClassFacts.All : RecordClassFacts.OfAgencies;

    public IQueryable<RetentionRule> RetentionRules =>
        CurrentAgency is null ? Set<BoardRetentionRule>() : Set<AgencyRetentionRule>();

    public RetentionRule Propose(RecordClass recordClass) =>
        CurrentAgency is null ? BoardRetentionRule.Propose(recordClass) : AgencyRetentionRule.Propose(recordClass);

    public void AddRule(RetentionRule rule) => _ = Add(rule);

    public IQueryable<LegalHold> LegalHolds => CurrentAgency is null ? Set<BoardLegalHold>() : Set<AgencyLegalHold>();

    public Result<LegalHold> AddHold(string reason, DateOnly on, Author by, DateOnly? heldSince)
    {
        var put = CurrentAgency is null
            ? BoardLegalHold.PutOn(reason, on, by, heldSince)
            : AgencyLegalHold.PutOn(reason, on, by, heldSince);

        if (!put.IsFailure)
        {
            _ = Add(put.Value);
        }

        return put;
    }
}
