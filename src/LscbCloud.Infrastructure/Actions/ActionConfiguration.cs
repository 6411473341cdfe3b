using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

internal sealed class ActionConfiguration : IEntityTypeConfiguration<BoardAction>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardAction> builder)
    {
        _ = builder.ToTable("actions");
        _ = builder.HasKey(a => new { a.BoardId, a.Id });
        _ = builder.IsRoot();
        _ = builder.HasIndex(a => new { a.BoardId, a.Number }).IsUnique().HasDatabaseName("ux_actions_number");
        _ = builder.ComplexProperty(a => a.RaisedBy, author => author.Named("raised_by"));
        _ = builder.ComplexProperty(a => a.AgreedBy, author => author.Named("agreed_by"));
        _ = builder.ComplexProperty(a => a.EndedBy, author => author.Named("ended_by"));
        _ = builder.ComplexProperty(a => a.ReplyAskedBy, author => author.Named("reply_asked_by"));
        _ = builder.ComplexProperty(
            a => a.Repetition,
            repetition =>
            {
                _ = repetition.Property(c => c.FirstOn).HasColumnName("repeats_from");
                _ = repetition.Property(c => c.On).HasColumnName("repeat_on");
            }
        );
        _ = builder
            .Ignore(a => a.Owner)
            .Ignore(a => a.Reference)
            .Ignore(a => a.WaitingCompletion)
            .Ignore(a => a.WaitingDueChange)
            .Ignore(a => a.IsOpen)
            .Ignore(a => a.IsFinished)
            .Ignore(a => a.CanClose)
            .Ignore(a => a.MovedFrom)
            .Ignore(a => a.NextOn);

        _ = builder
            .HasMany(a => a.Sources)
            .WithOne()
            .HasForeignKey(s => new { s.BoardId, s.ActionId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne(a => a.Agreement)
            .WithOne()
            .HasForeignKey<ActionAgreement>(g => new { g.BoardId, g.ActionId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasMany(a => a.Updates)
            .WithOne()
            .HasForeignKey(u => new { u.BoardId, u.ActionId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasMany(a => a.Completions)
            .WithOne()
            .HasForeignKey(c => new { c.BoardId, c.ActionId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasMany(a => a.DueChanges)
            .WithOne()
            .HasForeignKey(d => new { d.BoardId, d.ActionId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class ActionSourceConfiguration : IEntityTypeConfiguration<ActionSource>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ActionSource> builder)
    {
        _ = builder.ToTable("action_sources");
        _ = builder.HasKey(s => new { s.BoardId, s.Id });
        _ = builder.Property(s => s.Id).ValueGeneratedNever();
        _ = builder
            .HasOne<Domain.Priorities.Priority>()
            .WithMany()
            .HasForeignKey(s => new { s.BoardId, s.PriorityId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<Domain.Meetings.Meeting>()
            .WithMany()
            .HasForeignKey(s => new { s.BoardId, s.MeetingId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class ActionAgreementConfiguration : IEntityTypeConfiguration<ActionAgreement>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ActionAgreement> builder)
    {
        _ = builder.ToTable("action_agreements");
        _ = builder.HasKey(g => new { g.BoardId, g.ActionId });
        _ = builder
            .HasOne<Domain.Meetings.Meeting>()
            .WithMany()
            .HasForeignKey(g => new { g.BoardId, g.MeetingId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class ActionUpdateConfiguration : IEntityTypeConfiguration<ActionUpdate>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ActionUpdate> builder)
    {
        _ = builder.ToTable("action_updates");
        _ = builder.HasKey(u => new { u.BoardId, u.Id });
        _ = builder.Property(u => u.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(u => new
            {
                u.BoardId,
                u.ActionId,
                u.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_action_updates_number");
        _ = builder.ComplexProperty(u => u.WrittenBy, author => author.Named("written_by"));
    }
}

internal sealed class CompletionConfiguration : IEntityTypeConfiguration<Completion>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Completion> builder)
    {
        _ = builder.ToTable("action_completions");
        _ = builder.HasKey(c => new { c.BoardId, c.Id });
        _ = builder.Property(c => c.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(c => new
            {
                c.BoardId,
                c.ActionId,
                c.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_action_completions_number");
        _ = builder.ComplexProperty(c => c.SaidBy, author => author.Named("said_by"));
        _ = builder.ComplexProperty(c => c.File, file => file.Named());
        _ = builder.ComplexProperty(c => c.DestroyedBy, author => author.Named("destroyed_by"));
        _ = builder.ComplexProperty(c => c.AnsweredBy, author => author.Named("answered_by"));
    }
}

internal sealed class DueChangeConfiguration : IEntityTypeConfiguration<DueChange>, IAppMapping
{
    public void Configure(EntityTypeBuilder<DueChange> builder)
    {
        _ = builder.ToTable("action_due_changes");
        _ = builder.HasKey(d => new { d.BoardId, d.Id });
        _ = builder.Property(d => d.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(d => new
            {
                d.BoardId,
                d.ActionId,
                d.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_action_due_changes_number");
        _ = builder
            .HasIndex(d => new { d.BoardId, d.ActionId })
            .IsUnique()
            .HasFilter("state = 'asked'")
            .HasDatabaseName("ux_action_due_changes_asked");
        _ = builder.ComplexProperty(d => d.AskedBy, author => author.Named("asked_by"));
        _ = builder.ComplexProperty(d => d.AnsweredBy, author => author.Named("answered_by"));
    }
}
