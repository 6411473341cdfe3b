using System.Globalization;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Files;
using LscbCloud.Application.History;
using LscbCloud.Application.Platform;
using LscbCloud.Application.Removals;
using LscbCloud.Application.Search;
using LscbCloud.Application.Sheets;
using LscbCloud.Application.TextChecks;
using LscbCloud.Infrastructure.Actions;
using LscbCloud.Infrastructure.Agencies;
using LscbCloud.Infrastructure.Boards;
using LscbCloud.Infrastructure.Demonstration;
using LscbCloud.Infrastructure.Documents;
using LscbCloud.Infrastructure.Files;
using LscbCloud.Infrastructure.History;
using LscbCloud.Infrastructure.Idempotency;
using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Listening;
using LscbCloud.Infrastructure.Notifications;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Removals;
using LscbCloud.Infrastructure.Search;
using LscbCloud.Infrastructure.Sheets;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Infrastructure.TextChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure;

/// <summary>Registers how things are kept, sent and scheduled.</summary>
public static class InfrastructureServices
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        AddDatabases(services, configuration);
        AddTenancy(services, configuration);
        AddHistories(services);
        AddFiles(services);
        services.AddIdempotency();
        services.AddIdentity(configuration);
        services.AddNotifications(configuration);
        services.AddJobs();

        return services;
    }

    private static void AddDatabases(IServiceCollection services, IConfiguration configuration)
    {
        _ = services.AddSingleton(_ => new AppDataSource(
            DataSourceFactory.Make(configuration["Database:App"], "Database:App")
        ));
        _ = services.AddSingleton(_ => new ControlDataSource(
            DataSourceFactory.Make(configuration["Database:Control"], "Database:Control")
        ));

        // A leased context is given the owner of its scope before anybody else has it, and loses it when the scope ends.
        _ = services.AddPooledDbContextFactory<AppDbContext>(
            (provider, options) =>
                options
                    .UseNpgsql(provider.GetRequiredService<AppDataSource>().Value)
                    .AddInterceptors(new BindingInterceptor())
        );
        _ = services.AddScoped(provider => new AppLease(
            provider
                .GetRequiredService<IDbContextFactory<AppDbContext>>()
                .CreateDbContext()
                .OwnedBy(provider.GetRequiredService<TenantContext>())
        ));
        _ = services.AddScoped(provider => provider.GetRequiredService<AppLease>().Context);
        _ = services.AddDbContextPool<ControlDbContext>(
            (provider, options) =>
                options
                    .UseNpgsql(provider.GetRequiredService<ControlDataSource>().Value)
                    .AddInterceptors(provider.GetRequiredService<ChangesInterceptor>())
        );
        AddRows<AppDbContext>(services);
        AddRows<ControlDbContext>(services);
        _ = services.AddScoped<IReferenceCounters, ReferenceCounters>();
    }

    /// <summary>The rows of each feature, from the context that keeps them.</summary>
    private static void AddRows<TContext>(IServiceCollection services)
        where TContext : DbContext
    {
        foreach (
            var rows in typeof(TContext)
                .GetInterfaces()
                .Where(i => i != typeof(IRows) && i.IsAssignableTo(typeof(IRows)))
        )
        {
            services.Add(ServiceDescriptor.Scoped(rows, provider => provider.GetRequiredService<TContext>()));
        }
    }

    private static void AddTenancy(IServiceCollection services, IConfiguration configuration)
    {
        var demonstration = configuration["Demonstration:BusinessDay"] is { Length: > 0 } day
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : (DateOnly?)null;

        _ = services.AddSingleton(TimeProvider.System);
        _ = services.AddSingleton<IBusinessDay>(provider => new BusinessDay(
            provider.GetRequiredService<TimeProvider>(),
            demonstration
        ));
        _ = services.AddSingleton<TenantStore>();
        _ = services.AddSingleton<RoleCheck>();
        _ = services.AddSingleton(_ => OwnerSeal.Of(configuration));
        _ = services.AddSingleton<SealCheck>();
        _ = services.AddSingleton<DemonstrationLoader>();
        _ = services.AddSingleton<DemonstrationContent>();
        _ = services.AddSingleton<DemonstrationActions>();
        _ = services.AddSingleton<DemonstrationEvidence>();
        _ = services.AddSingleton<DemonstrationMeetings>();
        _ = services.AddSingleton<IChangeListener>(provider => provider.GetRequiredService<TenantStore>());
        _ = services.AddHostedService<PostgresListener>();
        _ = services.AddScoped<TenantContext>();
        _ = services.AddScoped<ITenantContext>(provider => provider.GetRequiredService<TenantContext>());
        _ = services.AddScoped<ActingPerson>();
        _ = services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<ActingPerson>());
        _ = services.AddScoped<CurrentProvenance>();
        _ = services.AddScoped<ICurrentProvenance>(provider => provider.GetRequiredService<CurrentProvenance>());
        _ = services.AddScoped<IUnitOfWork, UnitOfWork>();
        _ = services.AddScoped<IBoardRows, BoardRows>();
        _ = services.AddSingleton<IAgencyDirectory, AgencyDirectory>();
    }

    private static void AddHistories(IServiceCollection services)
    {
        _ = services.AddScoped<HistoryWriter>();
        _ = services.AddScoped<IWordRemover, WordRemover>();
        _ = services.AddScoped<IWordsHash, WordsHash>();
        _ = services.AddScoped<ITextAnswerRows, TextAnswerRows>();
        _ = services.AddScoped<GivenAnswers>();
        _ = services.AddScoped<IGivenAnswers>(provider => provider.GetRequiredService<GivenAnswers>());
        _ = services.AddSingleton<ITextMatching, TextMatching>();
        _ = services.AddScoped<IHistory, OwnerHistory>();
        _ = services.AddScoped<IPlatformHistory, PlatformHistory>();
        _ = services.AddSingleton<HistoryChaining>();
        _ = services.AddSingleton<HistoryAudit>();
        _ = services.AddSingleton<IOwnerJob, HistoryChainingJob>();
    }

    private static void AddFiles(IServiceCollection services)
    {
        _ = services.AddSingleton<WritingQueue>();
        _ = services.AddScoped<ISheetWriter, SheetWriter>();
        _ = services.AddScoped<IDocumentWriter, DocumentWriter>();
        _ = services.AddScoped<IFileStore, FileStore>();
        _ = services.AddSingleton<IFileInspector, FileInspector>();
        _ = services.AddSingleton(Scanners.Choose);
    }
}
