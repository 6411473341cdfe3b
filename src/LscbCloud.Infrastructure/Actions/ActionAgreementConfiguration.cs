using LscbCloud.Domain.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Actions;

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
