using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.TextChecks;

internal sealed class AgencyTextAnswerConfiguration : IEntityTypeConfiguration<AgencyTextAnswer>, IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyTextAnswer> builder)
    {
        TextAnswerMapping.Map(builder, "agency_text_answers");
        _ = builder.HasKey(a => new { a.AgencyId, a.Id });
    }
}
