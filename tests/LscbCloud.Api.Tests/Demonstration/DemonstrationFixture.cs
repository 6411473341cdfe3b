using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Demonstration;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Demonstration;

/// <summary>A service with the demonstration in it, loaded once for all classes of <see cref="DemonstrationCollection"/>.</summary>
public sealed class DemonstrationFixture(ApiFixture shared) : ServiceFixture(shared.Cluster)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await DemonstrationPeople.LoadAsync(Services, CancellationToken.None);
        await LoadAsync(CancellationToken.None);
    }

    /// <summary>What is loaded after the people, as often as a test likes.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await Services.GetRequiredService<DemonstrationMeetings>().LoadAsync(cancellationToken);
        await Services.GetRequiredService<DemonstrationContent>().LoadAsync(cancellationToken);
        await Services.GetRequiredService<DemonstrationActions>().LoadAsync(cancellationToken);
        await Services.GetRequiredService<DemonstrationEvidence>().LoadAsync(cancellationToken);
        await Services.GetRequiredService<DemonstrationMeetings>().ReportAsync(cancellationToken);
    }
}
