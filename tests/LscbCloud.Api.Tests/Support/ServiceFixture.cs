using LscbCloud.Infrastructure.History;
using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Testing.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LscbCloud.Api.Tests.Support;

/// <summary>The whole service in this process, on a database of its own.</summary>
/// <remarks>The business day is 26 September 2017, as in the demonstration; instants stand at 30 June 2026.</remarks>
public abstract class ServiceFixture(TestCluster cluster) : IAsyncLifetime
{
    private Service? _service;
    private TestDatabase? _database;

    /// <summary>The database server of the assembly, which every fixture has a database on.</summary>
    public TestCluster Cluster { get; } = cluster;

    public FixedClock Clock { get; } = new();

    public TestDatabase Database => _database ?? throw new InvalidOperationException("Not started.");

    public IServiceProvider Services => Running.Services;

    /// <summary>Arranges boards, people and their sessions.</summary>
    public Given Given => new(this);

    /// <summary>All that the service is told, so that it can also be started as a process of its own.</summary>
    public IReadOnlyDictionary<string, string> AllSettings =>
        new Dictionary<string, string>(Settings, StringComparer.Ordinal)
        {
            ["Database:App"] = Reach(Database.AppConnectionString),
            ["Database:Control"] = Reach(Database.ControlConnectionString),
            ["Database:SealKey"] = Convert.ToBase64String(OwnerSql.SealKey()),
            ["Limits:Factor"] = LimitsFactor,
            // Tests send the daily email themselves, so that none of them depends on how long another takes.
            ["Notifications:DailyEmail"] = "false",
        };

    /// <summary>What the service is told beyond its database; a fixture of a service that is no demonstration says otherwise.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Demonstration:Enabled"] = "true",
            ["Demonstration:BusinessDay"] = "2017-09-26",
        };

    /// <summary>An address that no other test has; on a service of its own a test class sees to that itself.</summary>
    internal virtual string Unique(string slug) => slug;

    /// <summary>How the service reaches its database; a fixture whose database goes away says otherwise.</summary>
    protected virtual string Reach(string connectionString) => connectionString;

    /// <summary>An empty database of this build; a fixture that begins with rows says otherwise.</summary>
    protected virtual Task<TestDatabase> MakeDatabaseAsync() => Cluster.CloneAsync();

    /// <summary>What a fixture takes out of the service, or puts in its place.</summary>
    protected virtual void Change(IServiceCollection services) { }

    /// <summary>So wide that no test meets a limit that it is not about.</summary>
    protected virtual string LimitsFactor => "1000";

    private Service Running => _service ?? throw new InvalidOperationException("Not started.");

    public virtual async ValueTask InitializeAsync()
    {
        _database = await MakeDatabaseAsync();
        _service = new Service(Clock, AllSettings, Change);
    }

    /// <summary>A client that is signed in as nobody.</summary>
    public HttpClient Anonymous(string host = "localhost") =>
        Running.CreateClient(
            new WebApplicationFactoryClientOptions
            {
                BaseAddress = new Uri($"https://{host}"),
                AllowAutoRedirect = false,
                HandleCookies = false,
            }
        );

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);

        if (_service is not null)
        {
            await _service.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    private sealed class Service(
        FixedClock clock,
        IReadOnlyDictionary<string, string> settings,
        Action<IServiceCollection> change
    ) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (name, value) in settings)
            {
                _ = builder.UseSetting(name, value);
            }

            _ = builder.ConfigureServices(services =>
            {
                _ = services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                // Tests chain histories themselves: the loop would come in between. The other jobs run as they do in service.
                _ = services.Remove(services.Single(one => one.ImplementationType == typeof(JobRunner)));
                _ = services.AddHostedService(provider =>
                    ActivatorUtilities.CreateInstance<JobRunner>(
                        provider,
                        provider.GetServices<IOwnerJob>().Where(job => job is not HistoryChainingJob)
                    )
                );
                change(services);
            });
        }
    }
}
