using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Priorities;

internal sealed class JudgementConfiguration : IEntityTypeConfiguration<Judgement>, IAppMapping
{
    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        _ = builder.ToTable("priority_judgements");
        _ = builder.HasKey(j => new { j.BoardId, j.Id });
        _ = builder.Property(j => j.Id).ValueGeneratedNever();
        _ = builder
            .HasIndex(j => new { j.BoardId, j.PriorityId })
            .IsUnique()
            .HasFilter("state = 'proposed'")
            .HasDatabaseName("ux_priority_judgements_proposed");
        _ = builder
            .HasOne<Domain.Meetings.Meeting>()
            .WithMany()
            .HasForeignKey(j => new { j.BoardId, j.MeetingId })
            .OnDelete(DeleteBehavior.NoAction);
        _ = builder.ComplexProperty(j => j.ProposedBy, author => author.Named("proposed_by"));
        _ = builder.ComplexProperty(j => j.AgreedBy, author => author.Named("agreed_by"));
    }
}
