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
